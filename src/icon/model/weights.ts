/** The weights of the network: read as its makers wrote them, kept in eight bits a number, a scale for each row. */

export interface Matrix {
  rows: number;
  columns: number;
  /** A row for each. */
  scales: Float32Array;
  values: Int8Array;
}
export interface Weights {
  matrices: Map<string, Matrix>;
  /** What has one dimension is kept whole. */
  lists: Map<string, Float32Array>;
}

interface Told {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/** Of a file in the form safetensors: a head of JSON behind its length, then the numbers. */
export function readSafetensors(file: Uint8Array): Weights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = Number(view.getBigUint64(0, true));
  const head = new TextDecoder().decode(file.subarray(8, 8 + length));
  const told = JSON.parse(head) as Record<string, Told>;
  const weights: Weights = { matrices: new Map(), lists: new Map() };
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(told)) {
    if (dtype !== 'F32') continue;
    const [from, until] = data_offsets.map((at) => 8 + length + at);
    const numbers = new Float32Array(new Uint8Array(file.subarray(from, until)).buffer);
    const [rows = 0, columns] = shape;
    if (columns === undefined) weights.lists.set(name, numbers);
    else weights.matrices.set(name, quantize(numbers, rows, columns));
  }
  return weights;
}

export function quantize(numbers: Float32Array, rows: number, columns: number): Matrix {
  const scales = new Float32Array(rows);
  const values = new Int8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    let most = 0;
    for (let i = from; i < from + columns; i += 1) most = Math.max(most, Math.abs(numbers[i] ?? 0));
    const scale = most / 127 || 1;
    scales[row] = scale;
    for (let i = from; i < from + columns; i += 1)
      values[i] = Math.round((numbers[i] ?? 0) / scale);
  }
  return { rows, columns, scales, values };
}

/** One file: a head of JSON on the first line, then scales and values, then lists, each at a multiple of four bytes. */
export function writeWeights({ matrices, lists }: Weights): Uint8Array {
  const head: Record<string, number[]> = {};
  const parts: Uint8Array[] = [];
  let at = 0;
  const put = (bytes: Uint8Array) => {
    const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
    padded.set(bytes);
    parts.push(padded);
    at += padded.length;
  };
  const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Int8Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  for (const [name, { rows, columns, scales, values }] of matrices) {
    head[name] = [at, rows, columns];
    put(bytesOf(scales));
    put(bytesOf(values));
  }
  for (const [name, list] of lists) {
    head[name] = [at, list.length];
    put(bytesOf(list));
  }
  const first = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const file = new Uint8Array(first.length + at);
  file.set(first);
  let to = first.length;
  for (const part of parts) {
    file.set(part, to);
    to += part.length;
  }
  return file;
}

export function readWeights(file: Uint8Array): Weights {
  const end = file.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as Record<
    string,
    number[]
  >;
  const data = new Uint8Array(file.subarray(end + 1)).buffer;
  const weights: Weights = { matrices: new Map(), lists: new Map() };
  for (const [name, [at = 0, rows = 0, columns]] of Object.entries(head))
    if (columns === undefined) weights.lists.set(name, new Float32Array(data, at, rows));
    else
      weights.matrices.set(name, {
        ...{ rows, columns, scales: new Float32Array(data, at, rows) },
        values: new Int8Array(data, at + 4 * rows, rows * columns),
      });
  return weights;
}
