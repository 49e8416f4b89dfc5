/**
 * What lectern knows of the insides of wink-nlp's small English model: of what its parts are, so that those which tagging
 * never asks for (names, sentiments, negations, patterns, lemmas) are not read. Opened so it takes a third of the time.
 * Seen with wink-eng-lite-web-model 1.8; tests/foreign/wink.test.ts holds another version against it.
 */
import { createRequire } from 'node:module';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';

/** A list of values, and the place of each in it. */
interface Feature {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize?: number;
  index?: number;
  maxIndex?: number;
}

/** The words that the model knows, as its file has them; what is packed is Base64 of numbers of 32 bits. */
interface Core {
  lexicon: string;
  xpansions: string;
  packing: {
    /** For each feature: place, mask, shift, whether it is a number by itself, whether it is found in new words. */
    layout: Record<string, [number, number, number, number, number]>;
  };
  features: Record<string, Feature> & {
    lexeme: Feature;
    posClusters: { list: string[] };
  };
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

/** As the model's own `core` does, without a copy of what nobody else has. */
function unpack({ packing, features, pos, lexicon, xpansions, ...rest }: Core): object {
  const named = Object.entries(packing.layout).flatMap(([name, [, mask, shift, isNumber]]) =>
    isNumber === 0 ? [{ name, feature: features[name], most: mask >>> shift }] : [],
  );
  const efList = Object.keys(packing.layout).filter((name) => packing.layout[name]?.[4] === 1);
  for (const { feature, most } of named) {
    if (!feature) continue;
    number(feature);
    feature.maxIndex = most;
  }
  number(features.lexeme);
  const clusters = features.posClusters.list.map(
    (names) => new Set(names.split('_').map((name) => pos.hash[name] || 0)),
  );
  return {
    ...rest,
    pos,
    packing: { ...packing, efList },
    features: { ...features, posClusters: { ...features.posClusters, list: clusters } },
    lexicon: numbers(lexicon),
    xpansions: numbers(xpansions),
  };
}

function number(feature: Feature): void {
  feature.hash = Object.create(null);
  for (const [i, value] of feature.list.entries()) feature.hash[value] = i;
  feature.intrinsicSize = feature.list.length;
  feature.index = feature.list.length;
}

function numbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
