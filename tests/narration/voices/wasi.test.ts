import { expect, test } from 'vitest';
import { openCommand } from '../../../src/narration/voices/wasi';

/**
 * (module (import "wasi_snapshot_preview1" "proc_exit" (func (param i32))) (memory (export "memory") 1)
 *   (func (export "_start") <code>))
 */
function moduleOf(code: number[]): WebAssembly.Module {
  const text = (word: string) => [word.length, ...Buffer.from(word)];
  const section = (id: number, body: number[]) => [id, body.length, ...body];
  const body = [0, ...code, 0x0b];
  return new WebAssembly.Module(
    new Uint8Array([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [2, 0x60, 1, 0x7f, 0, 0x60, 0, 0]),
      ...section(2, [1, ...text('wasi_snapshot_preview1'), ...text('proc_exit'), 0, 0]),
      ...section(3, [1, 1]),
      ...section(5, [1, 0, 1]),
      ...section(7, [2, ...text('memory'), 2, 0, ...text('_start'), 0, 1]),
      ...section(10, [1, body.length, ...body]),
    ]),
  );
}

/** Ends with the byte at 8, after having raised it by one: i32.load8_u, i32.add, i32.store8. */
const ADDRESS = [0x41, 8];
const COUNT_AND_EXIT = [
  ...[...ADDRESS, ...ADDRESS, 0x2d, 0, 0, 0x41, 1, 0x6a, 0x3a, 0, 0],
  ...[...ADDRESS, 0x2d, 0, 0, 0x10, 0],
];

test('a command gives its exit code, and each run starts from clean memory', () => {
  const run = openCommand(moduleOf(COUNT_AND_EXIT));
  expect([run([]).code, run([]).code, run([]).code]).toEqual([1, 1, 1]);
});

test('a command that returns is run again in the same instance, from clean memory', () => {
  // Traps when the byte at 8 is not 0, else raises it.
  const code = [...ADDRESS, 0x2d, 0, 0, 0x04, 0x40, 0x00, 0x0b, ...ADDRESS, 0x41, 1, 0x3a, 0, 0];
  const run = openCommand(moduleOf(code));
  expect([run([]).code, run([]).code]).toEqual([0, 0]);
});

test('a command that crashes throws, and does not spoil the next run', () => {
  const run = openCommand(moduleOf([0x00]));
  expect(() => run([])).toThrow(WebAssembly.RuntimeError);
  expect(() => run([])).toThrow('unreachable');
});
