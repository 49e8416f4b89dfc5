/** What a model (ONNX, a protobuf) has in it, with where its names lie among the bytes. */

// Field numbers of onnx.proto3 (github.com/onnx/onnx).
const [GRAPH, METADATA] = [7, 14];
const [NODE, GRAPH_OUTPUT] = [1, 12];
const [INPUT, OUTPUT, OPERATION] = [1, 2, 4];

export interface ReadNode {
  operation: string;
  inputs: string[];
  /** The bytes are those of the model: who changes them changes it. */
  outputs: { name: string; bytes: Uint8Array }[];
}

export interface ReadModel {
  nodes: ReadNode[];
  outputs: string[];
  /** What it tells of itself. */
  told: Map<string, string>;
}

const decoder = new TextDecoder();

/** Calls `on` with the number and the bytes of each field that holds bytes. Throws where the bytes end too early. */
function readFields(data: Uint8Array, on: (field: number, value: Uint8Array) => void): void {
  let at = 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = data[at];
      if (byte === undefined) throw new Error('The model is cut.');
      at += 1;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
  };
  while (at < data.length) {
    const key = number();
    const wire = key % 8;
    if (wire === 2) {
      const length = number();
      if (at + length > data.length) throw new Error('The model is cut.');
      on(Math.floor(key / 8), data.subarray(at, at + length));
      at += length;
    } else if (wire === 0) number();
    else if (wire === 5 || wire === 1) at += wire === 5 ? 4 : 8;
    else throw new Error('This is no model.');
  }
}

function nodeOf(data: Uint8Array): ReadNode {
  const node: ReadNode = { operation: '', inputs: [], outputs: [] };
  readFields(data, (field, value) => {
    if (field === INPUT) node.inputs.push(decoder.decode(value));
    else if (field === OUTPUT) node.outputs.push({ name: decoder.decode(value), bytes: value });
    else if (field === OPERATION) node.operation = decoder.decode(value);
  });
  return node;
}

const stringsOf = (data: Uint8Array): string[] => {
  const found: string[] = [];
  readFields(data, (field, value) => {
    found[field] = decoder.decode(value);
  });
  return found;
};

/** Throws where it is none, or is cut. */
export function readModel(model: Uint8Array): ReadModel {
  const read: ReadModel = { nodes: [], outputs: [], told: new Map() };
  readFields(model, (field, value) => {
    if (field === METADATA) {
      const [, key = '', told = ''] = stringsOf(value);
      read.told.set(key, told);
    }
    if (field !== GRAPH) return;
    readFields(value, (inner, part) => {
      if (inner === NODE) read.nodes.push(nodeOf(part));
      if (inner === GRAPH_OUTPUT) read.outputs.push(stringsOf(part)[1] ?? '');
    });
  });
  return read;
}
