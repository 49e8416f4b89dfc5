/** The files in the package of hibari-tts (github.com/MMWilliams/hibari, Apache-2.0): what is not these bytes is thrown away. */
import type { Accent } from './read/sounds';

export interface PinnedFile {
  name: string;
  bytes: number;
  sha256: string;
}

export const PACKAGE = 'hibari-tts';
export const VERSION = '0.2.1';
/** The package as Python's index has it: a zip. */
export const WHEEL: PinnedFile = {
  name: 'hibari_tts-0.2.1-py3-none-any.whl',
  bytes: 14032178,
  sha256: '49f2abbbe451c988e7448b5afa08c8a56410535ebb855c0e7d174275df5ca1f3',
};
/** Where the files lie in it. */
export const IN_WHEEL = {
  files: 'hibari/assets/',
  licenses: 'hibari_tts-0.2.1.dist-info/licenses/',
};
/** What goes with the files wherever they lie. */
export const LICENSES: readonly PinnedFile[] = [
  {
    name: 'LICENSE',
    bytes: 11358,
    sha256: 'cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30',
  },
  {
    name: 'NOTICE',
    bytes: 2429,
    sha256: '971f53a04730ac7a4de33b3c9586e0347e4487f3a8aafd0fb3c1d074a3426adc',
  },
];

/** What all voices read with. */
export const COMMON: Readonly<Record<'vocabulary' | 'tags' | 'exceptions', PinnedFile>> = {
  vocabulary: {
    name: 'vocab.json',
    bytes: 1144,
    sha256: '70abefbe8a1c8865e43e0a43bbdc25b91a33e4aa053479d443ccf23e20a59e5d',
  },
  tags: {
    name: 'tagger.json.gz',
    bytes: 1240667,
    sha256: 'd2da7502284bbbe45d49e0b7ce3ce67bdab82254150f4317f1b8559b4d38d0eb',
  },
  exceptions: {
    name: 'tokenizer_exceptions.json',
    bytes: 32450,
    sha256: 'ddf3a3da07bdcf5144270ea4530191d8580fb4fd6f5ae93296e87916e795659a',
  },
};

/** What voices of an accent read with. */
export const OF_ACCENT: Readonly<
  Record<Accent, Readonly<Record<'gold' | 'silver' | 'alphabet' | 'guess', PinnedFile>>>
> = {
  us: {
    gold: {
      name: 'lexicon_us_gold.json.gz',
      bytes: 719352,
      sha256: '63ae94f8ef0e906d5b24fe9b59ffcbd1529aca5686a774610e43973cbaa86ad2',
    },
    silver: {
      name: 'lexicon_us_silver.json.gz',
      bytes: 682530,
      sha256: 'c4c2546ebf1eb07010331e7ef785a431aa17ba8e7bfb6b4af8d654ee96a71fd3',
    },
    alphabet: {
      name: 'oov.json',
      bytes: 2273,
      sha256: 'b462e6e5dbdf0e7346c732385d0dd844f612f1770871441c56932bff4ca75d8c',
    },
    guess: {
      name: 'oov.onnx',
      bytes: 2975020,
      sha256: 'd3cfd8122c5f172a98c8de38268bf1213ee09f2c2ae4df6e055fc6532590fe76',
    },
  },
  gb: {
    gold: {
      name: 'lexicon_gb_gold.json.gz',
      bytes: 696547,
      sha256: '66e675f23eb007d6707d23fe6603ba5e19f3513aefe42e3c8cd6c078a85f2ce0',
    },
    silver: {
      name: 'lexicon_gb_silver.json.gz',
      bytes: 799678,
      sha256: '637f887dd557d193af8c106f5c26624850db3e7bf0ec751ba917aac6d75e948d',
    },
    alphabet: {
      name: 'oov_gb.json',
      bytes: 2096,
      sha256: 'e29077fc3548f08f2fab82a87e03309f614658d91d0ba464e653265e9a4d0cad',
    },
    guess: {
      name: 'oov_gb.onnx',
      bytes: 942734,
      sha256: '0997e3219543247de5646078d770f8ca77011d8fd0abb29fe48d12c60f53e9e1',
    },
  },
};
