/** The bytes of a model (ONNX, a protobuf): has the network say how long each sound lasts, and its spectra as it makes them, of those frames that are wanted. */

// Field numbers of onnx.proto3 (github.com/onnx/onnx).
const GRAPH = 7;
const NODE = 1;
const [INPUT, OUTPUT, OPERATION] = [1, 2, 4];
const [GRAPH_INPUT, GRAPH_OUTPUT] = [11, 12];
const NAME = 1;
const [FLOAT, INT64] = [1, 7];

interface Field {
  field: number;
  /** What it holds; empty where that is a number. */
  value: Uint8Array;
  /** With its number and its length before it. */
  whole: Uint8Array;
}

interface Node {
  inputs: string[];
  outputs: string[];
  operation: string;
}

/** What a network is asked for beside its pitch. */
export interface Telling {
  model: Uint8Array;
  /** The name of how long each sound lasts, in pairs of frames. */
  durations: string;
  /** The name of all spectra of a frame behind each other, frame by frame. */
  spectra: string;
}

/** Where in each dimension (sentence, channel, frame) spectra are made from and until: inputs of the model. */
export const WANTED = { from: 'wanted_from', until: 'wanted_until' } as const;

function fieldsOf(bytes: Uint8Array): Field[] {
  const fields: Field[] = [];
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
    const from = at;
    const key = number();
    const wire = key % 8;
    let length = 0;
    if (wire === 2) length = number();
    else if (wire === 0) number();
    else at += wire === 5 ? 4 : 8;
    const value = bytes.subarray(at, at + length);
    at += length;
    fields.push({ field: Math.floor(key / 8), value, whole: bytes.subarray(from, at) });
  }
  return fields;
}

const text = new TextDecoder();
const textsOf = (fields: readonly Field[], wanted: number): string[] =>
  fields.flatMap(({ field, value }) => (field === wanted ? [text.decode(value)] : []));

function nodeOf(bytes: Uint8Array): Node {
  const fields = fieldsOf(bytes);
  const [operation = ''] = textsOf(fields, OPERATION);
  return { operation, inputs: textsOf(fields, INPUT), outputs: textsOf(fields, OUTPUT) };
}

/**
 * The model with two outputs in place of its spectra: durations are what it rounds, keeps above a least value, and makes a
 * whole number; spectra are what it turns around, bin by bin, before it splits them into outputs, which costs time and is of
 * no use. They are made of the frames that are wanted (`WANTED`), cut out where sounds and pitch are joined and go into the
 * first of the layers that make them: it is the only one that takes what was joined. Throws where the model is made otherwise.
 */
export function tellingModel(model: Uint8Array): Telling {
  const parts = fieldsOf(model);
  const graph = parts.find(({ field }) => field === GRAPH);
  const inner = fieldsOf(graph?.value ?? new Uint8Array());
  const nodes = new Map(
    inner.flatMap((one) => (one.field === NODE ? [[one, nodeOf(one.value)] as const] : [])),
  );
  const outputs = inner.filter(({ field }) => field === GRAPH_OUTPUT);
  const nameOf = ({ value }: Field): string => textsOf(fieldsOf(value), NAME)[0] ?? '';
  const doing = (operation: string) =>
    [...nodes.values()].filter((node) => node.operation === operation);
  const after = (operation: string, before: Node | undefined) =>
    doing(operation).find(({ inputs }) => inputs[0] === before?.outputs[0]);

  const rounded = doing('Round');
  const [durations] = after('Cast', after('Clip', rounded[0]))?.outputs ?? [];
  if (rounded.length !== 1 || durations === undefined)
    throw new Error('The network does not round how long its sounds last.');
  const names = outputs.map(nameOf);
  const split = doing('Split').find((node) => node.outputs.every((name) => names.includes(name)));
  const turned = doing('Transpose').find((node) => node.outputs[0] === split?.inputs[0]);
  const [spectra] = turned?.inputs ?? [];
  if (!split || spectra === undefined) throw new Error('The network does not split its spectra.');
  const joined = new Set(doing('Concat').flatMap(({ outputs: [name = ''] }) => name));
  const making = doing('Conv').filter(({ inputs: [name = ''] }) => joined.has(name));
  const [frames] = making[0]?.inputs ?? [];
  if (making.length !== 1 || frames === undefined)
    throw new Error('The network does not join sounds and pitch.');

  const left = (one: Field): boolean => {
    if (one.field === GRAPH_OUTPUT) return split.outputs.includes(nameOf(one));
    const node = nodes.get(one);
    if (node?.operation === 'Constant') return node.outputs[0] === split.inputs[1];
    return node !== undefined && (node === split || node === turned);
  };
  const kept = inner.flatMap((one) => {
    if (nodes.get(one) === making[0]) return [cutting(frames), taking(one, frames)];
    return left(one) ? [] : one.whole;
  });
  const more = [
    ...Object.values(WANTED).map((name) => goingThrough(GRAPH_INPUT, name, INT64)),
    ...[goingThrough(GRAPH_OUTPUT, spectra, FLOAT), goingThrough(GRAPH_OUTPUT, durations, INT64)],
  ];
  const others = parts.filter((one) => one !== graph).map(({ whole }) => whole);
  return {
    ...{ durations, spectra },
    model: Buffer.concat([...others, ...fieldOf(GRAPH, [...kept, ...more])]),
  };
}

/** The name of what is cut out of `name`. */
const cutOf = (name: string) => `${name}_wanted`;
const named = (field: number, name: string): Uint8Array[] => fieldOf(field, [Buffer.from(name)]);

/** A node that cuts the wanted frames out. */
const cutting = (frames: string): Uint8Array => {
  const inputs = [frames, WANTED.from, WANTED.until].flatMap((name) => named(INPUT, name));
  const rest = [...named(OUTPUT, cutOf(frames)), ...named(OPERATION, 'Slice')];
  return Buffer.concat(fieldOf(NODE, [...inputs, ...rest]));
};

/** The node that takes `frames`, taking what is cut out of them. */
const taking = ({ value }: Field, frames: string): Uint8Array => {
  const fields = fieldsOf(value).flatMap((one) => {
    const isFrames = one.field === INPUT && text.decode(one.value) === frames;
    return isFrames ? named(INPUT, cutOf(frames)) : one.whole;
  });
  return Buffer.concat(fieldOf(NODE, fields));
};

/** What goes into the graph, or comes out of it. */
const goingThrough = (field: number, name: string, type: number): Uint8Array => {
  const shape = fieldOf(2, fieldOf(1, [Uint8Array.of(8, type)]));
  return Buffer.concat(fieldOf(field, [...named(NAME, name), ...shape]));
};

/** The parts of a field that holds these parts: some are of megabytes, and put together once. */
function fieldOf(field: number, parts: readonly Uint8Array[]): Uint8Array[] {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return [Uint8Array.from([...numberOf(field * 8 + 2), ...numberOf(length)]), ...parts];
}

function numberOf(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest > 0 ? [(value % 128) + 128, ...numberOf(rest)] : [value];
}
