/**
 * What lectern knows of the insides of wink-nlp's small English model: of what its parts are, so that those which tagging
 * never asks for (names, sentiments, negations, patterns, lemmas) are not read. Opened so it takes a third of the time.
 * Seen with wink-eng-lite-web-model 1.8; tests/foreign/wink.test.ts holds another version against it.
 */
import { createRequire } from 'node:module';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';

/** A list of values; `numbered` adds the place of each in it. */
interface Feature {
  list: string[];
}

/** The words that the model knows, as its file has them; what is packed is Base64 of numbers of 32 bits. */
interface Core {
  lexicon: string;
  xpansions: string;
  packing: {
    /** For each feature: place, mask, shift, whether it is a number by itself, whether it is found in new words. */
    layout: Record<string, [number, number, number, number, number]>;
  };
  features: Record<string, Feature>;
  pos: { hash: Record<string, number> };
}

/** A machine that finds nothing. */
const NOTHING = { machines: ['[0,0,[],{},{},{}]'] };

/** A tagger of English words. Throws when the model is not there. */
export function openTagging(): WinkMethods {
  const ask = createRequire(import.meta.url);
  const read = (file: string): unknown => ask(`wink-eng-lite-web-model/dist/${file}`);
  const model = {
    core: () => unpack(read('languages/cur/models/eng-core-web-model.json') as Core),
    featureFn: read('feature.js'),
    sbd: read('load-sbd-model.js'),
    pos: read('load-pos-model.js'),
    metaCER: read('load-cer-meta-model.js'),
    ner: () => ({ machines: [] }),
    negation: () => NOTHING,
    sa: () => NOTHING,
    addons: {},
  };
  return winkNLP(model as unknown as Model, ['sbd', 'pos']);
}

/** As the model's own `core` does. New words are added to the lists of features: those of the file, which is read once for all, stay. */
function unpack({ packing, pos, lexicon, xpansions, ...read }: Core): object {
  const { layout } = packing;
  const listed = Object.entries(read.features).map(([name, feature]) => {
    const [, mask = 0, shift = 0, isNumber] = layout[name] ?? [];
    if (name === 'posClusters') return [name, { ...feature, list: clustersOf(feature.list, pos) }];
    if (name !== 'lexeme' && isNumber !== 0) return [name, { ...feature }];
    return [name, { ...numbered(feature), ...(isNumber === 0 && { maxIndex: mask >>> shift }) }];
  });
  return {
    ...read,
    pos,
    packing: { ...packing, efList: Object.keys(layout).filter((name) => layout[name]?.[4] === 1) },
    features: Object.fromEntries(listed),
    lexicon: numbers(lexicon),
    xpansions: numbers(xpansions),
  };
}

const clustersOf = (list: readonly string[], { hash }: Core['pos']): Set<number>[] =>
  list.map((names) => new Set(names.split('_').map((name) => hash[name] || 0)));

function numbered({ list }: Feature) {
  const hash: Record<string, number> = Object.create(null);
  for (const [i, value] of list.entries()) hash[value] = i;
  return { list: [...list], hash, intrinsicSize: list.length, index: list.length };
}

function numbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
