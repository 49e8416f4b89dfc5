/** The weights of the tagger where they stand in their file: a line asks for some hundred features of eighty thousand. */

export type Weights = Readonly<Record<string, number>>;

const [QUOTE, SLASH, CLOSE] = [0x22, 0x5c, 0x7d];

/** Offset basis and prime of FNV-1a, 32 bits (Fowler, Noll, Vo). */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193];
const mixed = (hash: number, byte: number): number => Math.imul(hash ^ byte, PRIME);

/** Finds values in a JSON object of flat objects of numbers, UTF-8 without spaces; `start` is where it opens in `text`. */
export function openWeights(text: Buffer, start: number): (feature: string) => Weights | undefined {
  const { slots, mask } = indexOf(text, start);
  return (feature) => {
    const key = Buffer.from(JSON.stringify(feature));
    let hash = BASIS;
    for (let i = 1; i < key.length - 1; i++) hash = mixed(hash, key[i] as number);
    for (let slot = hash & mask; slots[slot]; slot = (slot + 1) & mask) {
      const at = slots[slot] as number;
      if (key.compare(text, at, at + key.length) !== 0) continue;
      const value = at + key.length + 1;
      return JSON.parse(text.toString('utf8', value, text.indexOf(CLOSE, value) + 1));
    }
    return undefined;
  };
}

/** Where the keys begin, at their quotation marks, in a table of open addresses by their hashes. */
function indexOf(text: Buffer, start: number): { slots: Int32Array; mask: number } {
  let size = 1024;
  const found: number[] = [];
  const hashes: number[] = [];
  let at = start + 1;
  while (text[at] === QUOTE) {
    let hash = BASIS;
    let i = at + 1;
    for (; text[i] !== QUOTE; i++) {
      hash = mixed(hash, text[i] as number);
      if (text[i] !== SLASH) continue;
      i += 1;
      hash = mixed(hash, text[i] as number);
    }
    found.push(at);
    hashes.push(hash);
    // `":{…},` of which only numbers and names of tags are in it.
    at = text.indexOf(CLOSE, i) + 2;
  }
  while (size < 2 * found.length) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  found.forEach((key, i) => {
    let slot = (hashes[i] as number) & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = key;
  });
  return { slots, mask };
}
