/** A text by itself, said with a document's voice: here that of a server on this machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serve, sound, status } from '../narration/voices/http/server';
import { newFolder } from '../sample';
import { lectern, writeTalk } from './run';

const talkOf = (url: string, lang = 'en'): string => {
  const folder = newFolder();
  writeTalk(
    folder,
    `---\nlang: ${lang}\nvoice: {http: openai, url: "${url}/v1", name: ada}\nlexicon:\n  Roe: row\n---\n\n# A talk\n\nWords.\n`,
  );
  return folder;
};

test('a text is said by the voice of a document, told before, and bought once', async () => {
  const { url, asked, close } = await serve(sound());
  const folder = talkOf(url);
  const say = (...more: string[]) =>
    lectern(['say', 'Ann Roe is 42. Good.', '--as', 'talk', ...more], folder);
  const told = await say('--dry-run');
  expect([told.code, told.stdout]).toEqual([
    0,
    `The text: 2 sentences, 0 of them in the store. 2 sentences of 26 characters would be sent to ${new URL(url).host} (openai, gpt-4o-mini-tts).\n`,
  ]);
  expect([asked.length, existsSync(path.join(folder, '.lectern'))]).toEqual([0, false]);
  expect(await say('--out', 'x.wav')).toMatchObject({ code: 0, stdout: 'x.wav\n' });
  expect(asked.map(({ body }) => JSON.parse(body))).toMatchObject([
    { voice: 'ada', input: 'Ann Row is forty two.' },
    { voice: 'ada', input: 'Good.' },
  ]);
  expect(readFileSync(path.join(folder, 'x.wav')).toString('latin1', 0, 4)).toBe('RIFF');
  close();
  expect((await say('--out', 'again.wav')).code).toBe(0);
  expect((await say('--dry-run')).stdout).toContain(
    '2 of them in the store. Nothing would be sent',
  );
});

test('what it said is bought once for all machines that share a store', async () => {
  const { url, asked, close } = await serve(sound());
  const [here, there, store] = [talkOf(url), talkOf(url), newFolder()];
  const say = (folder: string) =>
    lectern(['say', 'Ann Roe is 42.', '--as', 'talk', '--store', store], folder);
  expect((await say(here)).code).toBe(0);
  expect(asked).toHaveLength(1);
  close();
  expect((await say(there)).code).toBe(0);
});

test('it is said in the language of the document', async () => {
  const { url, asked } = await serve(sound());
  expect((await lectern(['say', 'Um 14:30 Uhr.', '--as', 'talk'], talkOf(url, 'de'))).code).toBe(0);
  expect(JSON.parse(asked[0]?.body ?? '').input).toBe('Um vierzehn uhr dreißig.');
});

test('what a service refuses is a failure in words, and no file is left', async () => {
  const { url } = await serve(status(401));
  const folder = talkOf(url);
  const { code, stderr } = await lectern(['say', 'Hello.', '--as', 'talk'], folder);
  expect([code, stderr]).toEqual([1, expect.stringContaining('wants a key (401)')]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.wav'))).toEqual([]);
});

test('a voice and a document are not both taken', async () => {
  const { url } = await serve(sound());
  const given = ['say', 'Hello.', '--as', 'talk', '--voice', 'slt'];
  const { code, stderr } = await lectern(given, talkOf(url));
  expect([code, stderr]).toEqual([1, expect.stringContaining('leave --voice or --as out')]);
});

test('by a voice that is here nothing is sent', async () => {
  const told = await lectern(['say', 'Hello. There.', '--voice', 'slt', '--dry-run'], newFolder());
  expect(told.stdout).toBe(
    'The text: 2 sentences, 0 of them in the store. 2 sentences would be spoken by slt, on this machine.\n',
  );
});
