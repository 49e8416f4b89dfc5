/** The runtime of the networks: WASM, the same bytes on every processor. One thread, however many cores there are: two add up in another order, and the caller has others. */
import * as ort from 'onnxruntime-web';

export type Session = ort.InferenceSession;

/** A network of `model`, with all that it computes as it was trained: GELU from a hyperbolic tangent is faster, and words are heard worse. */
export function openSession(model: Uint8Array): Promise<Session> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  return ort.InferenceSession.create(model, {
    ...{ intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
}

/** A row of whole numbers. */
export const wholeNumbers = (values: readonly number[]): ort.Tensor =>
  new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);

/** A place in each dimension. */
export const places = (...values: number[]): ort.Tensor =>
  new ort.Tensor('int64', BigInt64Array.from(values, BigInt), [values.length]);

export const oneNumber = (value: number): ort.Tensor =>
  new ort.Tensor('float32', Float32Array.of(value), [1]);

export function floatsOf(name: string, { [name]: tensor }: ort.InferenceSession.OnnxValueMapType) {
  if (!(tensor?.data instanceof Float32Array)) throw new Error(`The network has no ${name}.`);
  return tensor.data;
}

export function integersOf(
  name: string,
  { [name]: tensor }: ort.InferenceSession.OnnxValueMapType,
) {
  if (!(tensor?.data instanceof BigInt64Array)) throw new Error(`The network has no ${name}.`);
  return Array.from(tensor.data, Number);
}
