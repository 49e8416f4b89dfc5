/**
 * What lectern knows of the insides of wink-nlp's small English model: of what its parts are, so that those which tagging
 * never asks for (names, sentiments, negations, patterns, lemmas) are not read. Opened so it takes a third of the time.
 * Seen with wink-eng-lite-web-model 1.8; tests/foreign/wink.test.ts holds another version against it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp';
import { IS_BUILT, SOURCES } from '../root';

/** A list of values; `numbered` adds the place of each in it. */
interface Feature {
  list: string[];
}

/** The words that the model knows, as its file has them; `lexicon` and `xpansions` are Base64 of numbers of 32 bits. */
interface Core<Numbers = string> {
  lexicon: Numbers;
  xpansions: Numbers;
  packing: {
    /** For each feature: place, mask, shift, whether it is a number by itself, whether it is found in new words. */
    layout: Record<string, [number, number, number, number, number]>;
  };
  features: Record<string, Feature>;
  pos: { hash: Record<string, number> };
}

/** A machine that finds nothing. */
const NOTHING = { machines: ['[0,0,[],{},{},{}]'] };

/** Beside the command that was built of the sources: the words as `writeWords` has them, which are read in a third of the time. */
export const BUILT_WORDS = 'words.bin';

const ask = createRequire(import.meta.url);
const read = (file: string): unknown => ask(`wink-eng-lite-web-model/dist/${file}`);

/** The words of the model. */
export function readWords(): Core<Uint32Array> {
  const core = read('languages/cur/models/eng-core-web-model.json') as Core;
  return { ...core, lexicon: numbers(core.lexicon), xpansions: numbers(core.xpansions) };
}

/** A head of three numbers of 32 bits, little end first: of how many bytes are both lists of numbers, which follow, and the JSON behind them, without its list of words, which is the rest, a zero between them. */
export function writeWords({ lexicon, xpansions, ...core }: Core<Uint32Array>): Buffer {
  const { lexeme, ...features } = core.features;
  const json = Buffer.from(JSON.stringify({ ...core, features }));
  const sizes = Uint32Array.of(lexicon.byteLength, xpansions.byteLength, json.length);
  const words = (lexeme?.list ?? []).join('\0');
  return Buffer.concat([sizes, lexicon, xpansions].map(bytesOf).concat(json, Buffer.from(words)));
}

/** What `writeWords` wrote. `file` lies at the beginning of its memory, as that of a large file does. */
export function parseWords(file: Buffer): Core<Uint32Array> {
  const counts = (from: number, bytes: number) =>
    new Uint32Array(file.buffer, file.byteOffset + from, bytes / Uint32Array.BYTES_PER_ELEMENT);
  const head = 3 * Uint32Array.BYTES_PER_ELEMENT;
  const [ofLexicon = 0, ofXpansions = 0, ofJson = 0] = counts(0, head);
  const numbersEnd = head + ofLexicon + ofXpansions;
  const { features, ...core } = JSON.parse(file.toString('utf8', numbersEnd, numbersEnd + ofJson));
  const list = file.toString('utf8', numbersEnd + ofJson).split('\0');
  return {
    ...core,
    features: { ...features, lexeme: { list } },
    lexicon: counts(head, ofLexicon),
    xpansions: counts(head + ofLexicon, ofXpansions),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const wordsHere = (): Core<Uint32Array> =>
  IS_BUILT ? parseWords(readFileSync(path.join(SOURCES, BUILT_WORDS))) : readWords();

/** A tagger of English words, which it knows as `words`. Throws when the model is not there. */
export function openTagging(words = wordsHere): WinkMethods {
  const model = {
    core: () => unpack(words()),
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
function unpack({ packing, pos, ...read }: Core<Uint32Array>): object {
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
  };
}

const clustersOf = (list: readonly string[], { hash }: Core['pos']): Set<number>[] =>
  list.map((names) => new Set(names.split('_').map((name) => hash[name] || 0)));

const numbered = ({ list }: Feature) => ({
  ...{ list: [...list], hash: placesIn(list), intrinsicSize: list.length, index: list.length },
});

/** Lists so long are sorted, their first word aside: by small letters, and in any order where these are the same. */
const LONG = 10_000;

/** The place of each word. Of a long list it is looked for when it is asked for: a table of all would take half the time of opening the model. */
export function placesIn(list: readonly string[]): Record<string, number> {
  const places: Record<string, number> = Object.create(null);
  if (list.length < LONG) {
    for (const [i, value] of list.entries()) places[value] = i;
    return places;
  }
  return new Proxy(places, {
    get(found, word) {
      if (typeof word !== 'string') return undefined;
      // What is new is written here, as what was found.
      if (word in found) return found[word];
      const place = placeIn(list, word);
      if (place !== undefined) found[word] = place;
      return place;
    },
  });
}

function placeIn(list: readonly string[], word: string): number | undefined {
  if (word === list[0]) return 0;
  const sought = word.toLowerCase();
  let [low, high] = [1, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? '').toLowerCase() < sought) low = middle + 1;
    else high = middle;
  }
  for (let i = low; list[i]?.toLowerCase() === sought; i++) if (list[i] === word) return i;
  return undefined;
}

function numbers(base64: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new Uint32Array(bytes.buffer);
}
