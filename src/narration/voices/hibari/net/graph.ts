/** The bytes of a model (ONNX, a protobuf): finds how long each sound lasts, and has the network say it. */

// Field numbers of onnx.proto3 (github.com/onnx/onnx).
const GRAPH = 7;
const NODE = 1;
const [INPUT, OUTPUT, OPERATION] = [1, 2, 4];
const GRAPH_OUTPUT = 12;
const INT64 = 7;

interface Node {
  inputs: string[];
  outputs: string[];
  operation: string;
}

/** Calls `on` with the number and the bytes of each field that holds bytes. */
function readFields(bytes: Uint8Array, on: (field: number, value: Uint8Array) => void): void {
  let at = 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = number();
    const wire = key % 8;
    if (wire === 2) {
      const length = number();
      on(Math.floor(key / 8), bytes.subarray(at, at + length));
      at += length;
    } else if (wire === 0) number();
    else at += wire === 5 ? 4 : 8;
  }
}

function nodesOf(model: Uint8Array): Node[] {
  const nodes: Node[] = [];
  const text = new TextDecoder();
  const addNode = (bytes: Uint8Array) => {
    const node: Node = { inputs: [], outputs: [], operation: '' };
    readFields(bytes, (field, value) => {
      if (field === INPUT) node.inputs.push(text.decode(value));
      else if (field === OUTPUT) node.outputs.push(text.decode(value));
      else if (field === OPERATION) node.operation = text.decode(value);
    });
    nodes.push(node);
  };
  readFields(model, (field, graph) => {
    if (field === GRAPH)
      readFields(graph, (inner, value) => {
        if (inner === NODE) addNode(value);
      });
  });
  return nodes;
}

/**
 * The name of the value that holds how long each sound lasts, in pairs of frames: what the model rounds, keeps above a least
 * value, and makes a whole number. Throws where the model is made otherwise.
 */
export function findDurations(model: Uint8Array): string {
  const nodes = nodesOf(model);
  const rounded = nodes.filter(({ operation }) => operation === 'Round');
  const after = (operation: string, before: Node | undefined) =>
    nodes.find(
      (node) => node.operation === operation && node.inputs[0] === (before?.outputs[0] ?? ''),
    );
  const [name] = after('Cast', after('Clip', rounded[0]))?.outputs ?? [];
  if (rounded.length !== 1 || name === undefined)
    throw new Error('The network does not round how long its sounds last.');
  return name;
}

/** The model with one more output, of 64-bit whole numbers: a protobuf is merged with what is appended to it. */
export function withOutput(model: Uint8Array, name: string): Uint8Array {
  const type = fieldOf(2, fieldOf(1, [8, INT64]));
  const output = [...fieldOf(1, [...new TextEncoder().encode(name)]), ...type];
  const more = fieldOf(GRAPH, fieldOf(GRAPH_OUTPUT, output));
  const whole = new Uint8Array(model.length + more.length);
  whole.set(model);
  whole.set(more, model.length);
  return whole;
}

const fieldOf = (field: number, value: readonly number[]): number[] => [
  ...numberOf(field * 8 + 2),
  ...numberOf(value.length),
  ...value,
];

function numberOf(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest > 0 ? [(value % 128) + 128, ...numberOf(rest)] : [value];
}
