/** all-MiniLM-L6-v2 in plain JavaScript: six layers of BERT, 384 wide, 12 heads; the mean of all pieces is the vector of a text. */
import type { Tokenize } from './tokens';
import type { Matrix, Weights } from './weights';

const [LAYERS, WIDE, HEADS] = [6, 384, 12];
const HEAD = WIDE / HEADS;

/** A vector of length 1 for a text. The same text gives the same numbers. */
export type Embed = (text: string) => Float32Array;

export function openNetwork(weights: Weights, tokens: Tokenize): Embed {
  const wide = new Map<string, Float32Array>();
  const matrix = (name: string): Float32Array => {
    const found = wide.get(name) ?? unpack(matrixOf(weights, name));
    wide.set(name, found);
    return found;
  };
  const list = (name: string): Float32Array => {
    const found = weights.lists.get(name);
    if (!found) throw new Error(`The network has no ${name}.`);
    return found;
  };
  const linear = (x: Float32Array, count: number, name: string) =>
    multiply(x, count, matrix(`${name}.weight`), list(`${name}.bias`));
  const level = (x: Float32Array, count: number, name: string) =>
    normalize(x, count, list(`${name}.weight`), list(`${name}.bias`));
  const rows = ['word', 'position', 'token_type'].map((kind) =>
    matrixOf(weights, `embeddings.${kind}_embeddings.weight`),
  );
  return (text) => {
    const ids = tokens(text);
    const count = ids.length;
    let x = level(begin(ids, rows), count, 'embeddings.LayerNorm');
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const at = `encoder.layer.${layer}`;
      const [query, key, value] = ['query', 'key', 'value'].map((part) =>
        linear(x, count, `${at}.attention.self.${part}`),
      );
      if (!query || !key || !value) return x;
      const seen = linear(attend(query, key, value, count), count, `${at}.attention.output.dense`);
      x = level(sum(seen, x), count, `${at}.attention.output.LayerNorm`);
      const inner = linear(x, count, `${at}.intermediate.dense`).map(gelu);
      x = level(
        sum(linear(inner, count, `${at}.output.dense`), x),
        count,
        `${at}.output.LayerNorm`,
      );
    }
    return meanOf(x, count);
  };
}

function matrixOf({ matrices }: Weights, name: string): Matrix {
  const found = matrices.get(name);
  if (!found) throw new Error(`The network has no ${name}.`);
  return found;
}

function unpack({ rows, columns, scales, values }: Matrix): Float32Array {
  const out = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1)
    for (let i = row * columns; i < (row + 1) * columns; i += 1)
      out[i] = (values[i] ?? 0) * (scales[row] ?? 0);
  return out;
}

/** Of each piece: what it is, where it stands, and that it is of the first text. */
function begin(ids: readonly number[], rows: readonly Matrix[]): Float32Array {
  const x = new Float32Array(ids.length * WIDE);
  for (const [place, id] of ids.entries())
    for (const [kind, { scales, values }] of rows.entries()) {
      const row = [id, place, 0][kind] ?? 0;
      for (let k = 0; k < WIDE; k += 1)
        x[place * WIDE + k] =
          (x[place * WIDE + k] ?? 0) + (values[row * WIDE + k] ?? 0) * (scales[row] ?? 0);
    }
  return x;
}

/** Rows of `x` by rows of `w`. Four sums side by side: that is what a processor does at once. */
function multiply(
  x: Float32Array,
  count: number,
  w: Float32Array,
  bias: Float32Array,
): Float32Array {
  const out = new Float32Array(count * bias.length);
  const deep = w.length / bias.length;
  for (let j = 0; j < bias.length; j += 1)
    for (let i = 0; i < count; i += 1) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = 0, u = i * deep, v = j * deep; k < deep; k += 4, u += 4, v += 4) {
        a += (x[u] ?? 0) * (w[v] ?? 0);
        b += (x[u + 1] ?? 0) * (w[v + 1] ?? 0);
        c += (x[u + 2] ?? 0) * (w[v + 2] ?? 0);
        d += (x[u + 3] ?? 0) * (w[v + 3] ?? 0);
      }
      out[i * bias.length + j] = a + b + c + d + (bias[j] ?? 0);
    }
  return out;
}

const sum = (one: Float32Array, other: Float32Array): Float32Array =>
  one.map((value, i) => value + (other[i] ?? 0));

function normalize(x: Float32Array, count: number, weight: Float32Array, bias: Float32Array) {
  const out = new Float32Array(x.length);
  for (let i = 0; i < count; i += 1) {
    const row = x.subarray(i * WIDE, (i + 1) * WIDE);
    const mean = row.reduce((all, value) => all + value, 0) / WIDE;
    const spread = row.reduce((all, value) => all + (value - mean) ** 2, 0) / WIDE;
    const by = 1 / Math.sqrt(spread + 1e-12);
    for (let k = 0; k < WIDE; k += 1)
      out[i * WIDE + k] = ((row[k] ?? 0) - mean) * by * (weight[k] ?? 0) + (bias[k] ?? 0);
  }
  return out;
}

function attend(query: Float32Array, key: Float32Array, value: Float32Array, count: number) {
  const out = new Float32Array(count * WIDE);
  for (let head = 0; head < HEADS; head += 1)
    for (let i = 0; i < count; i += 1) {
      const scores = Array.from({ length: count }, (_, j) => {
        let score = 0;
        for (let e = head * HEAD; e < (head + 1) * HEAD; e += 1)
          score += (query[i * WIDE + e] ?? 0) * (key[j * WIDE + e] ?? 0);
        return score / Math.sqrt(HEAD);
      });
      const most = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - most));
      const all = parts.reduce((total, part) => total + part, 0);
      for (const [j, part] of parts.entries())
        for (let e = head * HEAD; e < (head + 1) * HEAD; e += 1)
          out[i * WIDE + e] = (out[i * WIDE + e] ?? 0) + (part / all) * (value[j * WIDE + e] ?? 0);
    }
  return out;
}

/** x/2 · (1 + erf(x/√2)), the error function by Abramowitz and Stegun 7.1.26. */
function gelu(x: number): number {
  const u = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * u);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * x * (1 + Math.sign(x) * (1 - poly * Math.exp(-u * u)));
}

function meanOf(x: Float32Array, count: number): Float32Array {
  const out = new Float32Array(WIDE);
  for (let i = 0; i < count; i += 1)
    for (let k = 0; k < WIDE; k += 1) out[k] = (out[k] ?? 0) + (x[i * WIDE + k] ?? 0) / count;
  const length = Math.sqrt(out.reduce((all, value) => all + value * value, 0));
  return out.map((value) => value / length);
}
