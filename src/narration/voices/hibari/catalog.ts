/** The voices of hibari-tts, and the files that each needs. */
import type { NEURAL_VOICES } from '../../../document/schema';
import { COMMON, LICENSES, OF_ACCENT, type PinnedFile } from './package';
import type { Accent } from './read/sounds';

/** Where the maker lays the networks of voices that are not in the package. */
export const HUB = 'https://huggingface.co/maureesewilliams/hibari/resolve/main/voices/';

export interface NeuralVoice {
  accent: Accent;
  /** For people. */
  says: string;
  network: PinnedFile;
  /** The network is in the package; others lie at HUB. */
  packed: boolean;
}

export type NeuralName = (typeof NEURAL_VOICES)[number];

/** The package's own list (voices.json) has the same bytes and hashes. */
export const NEURAL: Readonly<Record<NeuralName, NeuralVoice>> = {
  heart: {
    accent: 'us',
    says: 'American, a woman',
    network: {
      name: 'hibari.onnx',
      bytes: 7936868,
      sha256: '5f70741d4e900f4e85d0037498736cc1b3e1b9a63a13546a5da1e63abf4fccd8',
    },
    packed: true,
  },
  fenrir: {
    accent: 'us',
    says: 'American, a man',
    network: {
      name: 'am_fenrir_v2.int8.onnx',
      bytes: 8031158,
      sha256: 'f59fbd87908c91f827bc21b1b89443757b9a8580db9eee20aa948deb731321f4',
    },
    packed: false,
  },
  kore: {
    accent: 'us',
    says: 'American, a woman',
    network: {
      name: 'af_kore.int8.onnx',
      bytes: 7936868,
      sha256: '346885752673e45d42f9864c9e2432094bc4b6385df060d4b83273da764d2fa9',
    },
    packed: false,
  },
  emma: {
    accent: 'gb',
    says: 'British, a woman',
    network: {
      name: 'bf_emma.int8.onnx',
      bytes: 7936868,
      sha256: 'f709f0488ee63b583a22189a955aaf4257b9806dd330be3490661e53af0a89c1',
    },
    packed: false,
  },
  fable: {
    accent: 'gb',
    says: 'British, a man',
    network: {
      name: 'bm_fable.int8.onnx',
      bytes: 7936868,
      sha256: 'c28529302f2d27cd12f62625c24425888c4e3c2675583100ec530259136b8bc6',
    },
    packed: false,
  },
};

/** All that is in the package. */
export const PACKED: readonly PinnedFile[] = [
  ...Object.values(NEURAL).flatMap(({ network, packed }) => (packed ? [network] : [])),
  ...Object.values(COMMON),
  ...Object.values(OF_ACCENT).flatMap((files) => Object.values(files)),
  ...LICENSES,
];

/** All that a voice needs, the licences too. */
export function filesOf(name: NeuralName): PinnedFile[] {
  const { accent, network } = NEURAL[name];
  return [network, ...Object.values(COMMON), ...Object.values(OF_ACCENT[accent]), ...LICENSES];
}
