/** The bytes of a model (ONNX, a protobuf), as far as something is added to them: what is appended is merged with what is there. */

// Field numbers of onnx.proto3 (github.com/onnx/onnx).
const [GRAPH, METADATA] = [7, 14];
const [NODE_INPUT, NODE_OUTPUT, NODE_OPERATION, NODE_ATTRIBUTE] = [1, 2, 4, 5];
const [ATTRIBUTE_NAME, ATTRIBUTE_FLOAT, ATTRIBUTE_INT, ATTRIBUTE_INTS, ATTRIBUTE_TYPE] = [
  1, 2, 3, 8, 20,
];
const [FLOAT, INT, INTS] = [1, 2, 7];

/** A number of an attribute: whole ones are of 64 bits. */
export type Attribute = { float: number } | { int: number } | { ints: readonly number[] };

export interface NewNode {
  operation: string;
  inputs: readonly string[];
  output: string;
  attributes?: Readonly<Record<string, Attribute>>;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function varint(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest > 0 ? [(value % 128) + 128, ...varint(rest)] : [value];
}

const bytes = (field: number, value: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from([...varint(field * 8 + 2), ...varint(value.length)]), value]);
const number = (field: number, value: number): Uint8Array =>
  Buffer.from([...varint(field * 8), ...varint(value)]);
/** Of 32 bits. */
function float(field: number, value: number): Uint8Array {
  const made = Buffer.alloc(4);
  made.writeFloatLE(value);
  return Buffer.concat([Buffer.from(varint(field * 8 + 5)), made]);
}

function attribute(name: string, value: Attribute): Uint8Array {
  const [type, held] =
    'float' in value
      ? [FLOAT, float(ATTRIBUTE_FLOAT, value.float)]
      : 'int' in value
        ? [INT, number(ATTRIBUTE_INT, value.int)]
        : [INTS, Buffer.concat(value.ints.map((one) => number(ATTRIBUTE_INTS, one)))];
  return Buffer.concat([bytes(ATTRIBUTE_NAME, text(name)), held, number(ATTRIBUTE_TYPE, type)]);
}

function node({ operation, inputs, output, attributes = {} }: NewNode): Uint8Array {
  return Buffer.concat([
    ...inputs.map((name) => bytes(NODE_INPUT, text(name))),
    bytes(NODE_OUTPUT, text(output)),
    bytes(NODE_OPERATION, text(operation)),
    ...Object.entries(attributes).map(([name, value]) =>
      bytes(NODE_ATTRIBUTE, attribute(name, value)),
    ),
  ]);
}

/** What is appended to a model so that it has these nodes besides its own. */
export const nodesAsBytes = (nodes: readonly NewNode[]): Uint8Array =>
  bytes(GRAPH, Buffer.concat(nodes.map((one) => bytes(1, node(one)))));

/** What is appended to a model so that it tells this of itself. */
export const metadataAsBytes = (told: Readonly<Record<string, string>>): Uint8Array =>
  Buffer.concat(
    Object.entries(told).map(([key, value]) =>
      bytes(METADATA, Buffer.concat([bytes(1, text(key)), bytes(2, text(value))])),
    ),
  );
