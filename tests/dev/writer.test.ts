/** What `lectern dev` writes into a document. */
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWriter } from '../../src/dev/writer';
import { writeSample } from '../sample';

const CHANGE = { before: 'One two\n', after: 'One [step] two\n' };

function open(text = CHANGE.before) {
  const file = writeSample(text);
  return { file, writer: openWriter(file), text: () => readFileSync(file, 'utf8') };
}

test('nothing is written before it is saved; then it is, once, and is taken back', async () => {
  const { writer, text } = open();
  const id = writer.propose(CHANGE);
  expect(text()).toBe(CHANGE.before);
  expect(await writer.save(id)).toBe(true);
  expect(text()).toBe(CHANGE.after);
  expect(await writer.save(id)).toBe(false);
  expect(await writer.undo()).toBe('undone');
  expect(text()).toBe(CHANGE.before);
  expect(await writer.undo()).toBe('nothing');
});

test('what was saved from elsewhere meanwhile stays, before and after', async () => {
  const { file, writer, text } = open();
  const id = writer.propose(CHANGE);
  writeFileSync(file, 'Mine\n');
  expect(await writer.save(id)).toBe(false);
  expect(text()).toBe('Mine\n');
  writeFileSync(file, CHANGE.before);
  expect(await writer.save(writer.propose(CHANGE))).toBe(true);
  writeFileSync(file, 'Mine again\n');
  expect(await writer.undo()).toBe('changed');
  expect(text()).toBe('Mine again\n');
});

test('only what was proposed last can be saved', async () => {
  const { writer, text } = open();
  const id = writer.propose(CHANGE);
  writer.propose({ ...CHANGE, after: 'Other\n' });
  expect(await writer.save(id)).toBe(false);
  expect(text()).toBe(CHANGE.before);
});

test('two saves at once write once', async () => {
  const { writer } = open();
  const id = writer.propose(CHANGE);
  expect(await Promise.all([writer.save(id), writer.save(id)])).toEqual([true, false]);
});

test('the file stays as open to others as it was', async () => {
  const { file, writer } = open();
  for (const mode of [0o600, 0o666]) {
    chmodSync(file, mode);
    await writer.save(writer.propose(CHANGE));
    await writer.undo();
    expect(statSync(file).mode & 0o777).toBe(mode);
  }
});
