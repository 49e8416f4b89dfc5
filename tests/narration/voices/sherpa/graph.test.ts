import { expect, test } from 'vitest';
import { ABOVE, tellingBytes } from '../../../../src/narration/voices/sherpa/graph';
import { hear } from '../../../../src/narration/voices/sherpa/heard';
import { readModel } from '../../../../src/narration/voices/sherpa/proto-read';
import { MODEL_BYTES } from './model';

test('a network is changed so that its sound goes through what is added, and its chance is made by it', () => {
  const model = Buffer.from(MODEL_BYTES);
  const more = tellingBytes(model);
  const { nodes, outputs } = readModel(Buffer.concat([model, more ?? Buffer.alloc(0)]));
  expect(outputs).toEqual(['output']);
  const makers = (name: string) =>
    nodes
      .filter((node) => node.outputs.some((one) => one.name === name))
      .map((node) => node.operation);
  expect([makers('output'), makers('outpu~')]).toEqual([['Concat'], ['Unsqueeze']]);
  expect([makers('noise'), makers('nois~')]).toEqual([['Reshape'], ['RandomNormalLike']]);
  const concat = nodes.find(({ operation }) => operation === 'Concat');
  expect(concat?.inputs[0]).toBe('outpu~');
  // Whatever a node reads is made by one node, or comes from outside.
  const made = nodes.flatMap((node) => node.outputs.map(({ name }) => name));
  expect(new Set(made).size).toBe(made.length);
  const open = nodes.flatMap(({ inputs }) => inputs).filter((name) => !made.includes(name));
  expect(new Set(open)).toEqual(new Set(['lengths', 'scales', 'input']));
});

test('a network that is made otherwise stays as it is', () => {
  const twice = Buffer.concat([MODEL_BYTES, MODEL_BYTES]);
  const before = Buffer.from(twice);
  expect(tellingBytes(twice)).toBeUndefined();
  expect(twice.equals(before)).toBe(true);
});

test('a network that is cut is told', () => {
  expect(() => readModel(MODEL_BYTES.subarray(0, -3))).toThrow('cut');
});

test('what is told behind a sound is its signs, each as long as its frames', () => {
  const told = [1, 7, 2, 10, 20, 10].map((value) => value + ABOVE);
  const sound = (length: number) => Array.from({ length }, (_, i) => Math.sin(i));
  const { samples, stretches } = hear(
    Float32Array.from([...sound(400), ...told, ...sound(200), ...told]),
    1000,
  );
  expect(samples).toHaveLength(600);
  expect(stretches.map((signs) => signs.map(({ sign }) => sign))).toEqual([
    [1, 7, 2],
    [1, 7, 2],
  ]);
  const times = stretches.flat().map(({ start, end }) => [start.toFixed(2), end.toFixed(2)]);
  expect(times).toEqual([
    ...[
      ['0.00', '0.10'],
      ['0.10', '0.30'],
      ['0.30', '0.40'],
    ],
    ...[
      ['0.40', '0.45'],
      ['0.45', '0.55'],
      ['0.55', '0.60'],
    ],
  ]);
});

test('a sound behind which nothing is told is a sound', () => {
  const { samples, stretches } = hear(Float32Array.from([0.5, -1, 1]), 1000);
  expect([[...samples], stretches]).toEqual([[0.5, -1, 1], []]);
});
