/** Getting a voice where something is in the way. What is got without harm: add.browser.test.ts. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure, Stopped } from '../../src/failure';
import { WHEEL } from '../../src/narration/voices/hibari/package';
import { type Adding, addVoice } from '../../src/voice/add';
import { NOTHING } from '../../src/voice/pinned';
import { searchPip } from '../../src/voice/pip';
import { newFolder } from '../sample';

/** Adds heart, or fenrir, and returns what it failed with; nothing may be left behind. */
async function failing(more: Partial<Adding>, name: 'heart' | 'fenrir' = 'heart'): Promise<string> {
  const voices = path.join(newFolder(), 'voices');
  const pip = async () => NOTHING;
  const adding = addVoice(name, { voices, pip, onProgress: () => undefined, ...more });
  const error: unknown = await adding.catch((reason: unknown) => reason);
  expect(existsSync(voices) ? readdirSync(voices) : []).toEqual([]);
  if (error instanceof Failure) return error.text;
  throw error;
}

const beside = (name: string, data: string): string => {
  const folder = newFolder();
  writeFileSync(path.join(folder, name), data);
  return folder;
};

describe('a voice is not added', () => {
  test('from a package that was cut, and is told so with what to do by hand', async () => {
    const text = await failing({ from: path.join(beside(WHEEL.name, 'PK'), WHEEL.name) });
    expect(text).toContain(`${WHEEL.name} was cut: it has 2 of ${WHEEL.bytes} bytes.`);
    expect(text).toContain('python3 -m pip download hibari-tts==0.2.1 --no-deps');
    expect(text).toContain('--from');
  });

  test('from another file of its name and size', async () => {
    const from = path.join(beside(WHEEL.name, 'x'.repeat(WHEEL.bytes)), WHEEL.name);
    expect(await failing({ from })).toContain('is another file: its SHA-256 is');
  });

  test('from a network of the right name and wrong content', async () => {
    const from = beside('hibari.onnx', 'none');
    expect(await failing({ from })).toContain('hibari.onnx was cut');
  });

  test('from a folder that has none of it, or that is not there', async () => {
    const from = newFolder();
    expect(await failing({ from })).toContain(`${from} has no file of the voice.`);
    expect(await failing({ from: '/no/such' })).toContain('There is no file or folder /no/such.');
  });

  test('where there is no Python', async () => {
    const pip = (signal?: AbortSignal) => searchPip(signal, [['no-such-python'], ['nor-this']]);
    const text = await failing({ pip });
    expect(text).toContain('no-such-python is not installed.');
    expect(text).toContain('nor-this is not installed.');
  });

  test('where pip fails, or brings nothing, and is told what it said', async () => {
    const python = (program: string) => (signal?: AbortSignal) =>
      searchPip(signal, [[process.execPath, '-e', program, '--']]);
    const says = 'console.error("ERROR: No matching distribution found"); process.exit(1)';
    expect(await failing({ pip: python(says) })).toContain('No matching distribution found');
    expect(await failing({ pip: python('') })).toContain(`brought no ${WHEEL.name}.`);
  });

  test('once the reader ends the run, though pip never ends', async () => {
    const stopping = new AbortController();
    const pip = (signal?: AbortSignal) =>
      searchPip(signal, [[process.execPath, '-e', 'setInterval(() => 0, 1000)', '--']]);
    setTimeout(() => stopping.abort(new Stopped()), 100);
    await expect(failing({ pip, signal: stopping.signal })).rejects.toThrow(Stopped);
  });

  test('where its network is not on the hub', async () => {
    const hub = 'http://127.0.0.1:1/';
    const text = await failing({ hub, from: undefined }, 'fenrir');
    expect(text).toContain('The voice fenrir could not be added.');
    expect(text).toContain('am_fenrir_v2.int8.onnx');
    expect(text).toContain('--from <the folder that holds both>');
  });
});

test('what is in the way of a folder is not removed', async () => {
  const voices = newFolder();
  mkdirSync(path.join(voices, 'mine'));
  const adding = addVoice('heart', {
    voices,
    pip: async () => NOTHING,
    onProgress: () => undefined,
  });
  await expect(adding).rejects.toThrow(Failure);
  expect(readdirSync(voices)).toEqual(['mine']);
});
