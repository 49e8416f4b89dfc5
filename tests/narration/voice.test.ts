import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseVoice, missingVoice, openVoice, voicesHere } from '../../src/narration/voice';
import { filesOf, type NeuralName } from '../../src/narration/voices/hibari/catalog';
import { filesFolder } from '../../src/narration/voices/hibari/home';
import { voicesFolder } from '../../src/narration/voices/home';
import { checkText, newFolder, placesOf } from '../sample';

/** A folder with files of the size of those of the voices. */
function withVoices(...names: NeuralName[]): string {
  const voices = newFolder();
  mkdirSync(filesFolder(voices));
  for (const { name, bytes } of names.flatMap(filesOf)) {
    const file = path.join(filesFolder(voices), name);
    writeFileSync(file, '');
    truncateSync(file, bytes);
  }
  return voices;
}

const best = (lang: string, voices: string) =>
  chooseVoice({ lang, voice: { name: 'best', pace: 1.2 } }, voices);

describe('a document that names no voice', () => {
  test('is read by the best one that is here', () => {
    expect(best('en', newFolder())).toEqual({ name: 'slt', pace: 1.2 });
    expect(best('en', withVoices('heart', 'kore')).name).toBe('heart');
    expect(best('en', withVoices('fenrir')).name).toBe('fenrir');
  });

  test('is read by one of its country, where there is one', () => {
    expect(best('en-GB', withVoices('heart', 'emma')).name).toBe('emma');
    expect(best('en-GB', withVoices('heart')).name).toBe('heart');
    expect(best('en-US', withVoices('emma', 'fable')).name).toBe('emma');
  });

  test('is silent in a language that none of them speaks', () => {
    expect(best('de', withVoices('heart')).name).toBe('silent');
  });
});

test('a voice that lacks a file is not here', () => {
  const voices = withVoices('heart');
  expect([voicesHere(voices)[0], missingVoice('heart', voices)]).toEqual(['heart', undefined]);
  truncateSync(path.join(filesFolder(voices), 'vocab.json'), 5);
  expect([voicesHere(voices)[0], missingVoice('heart', voices)]).toEqual(['slt', 'heart']);
});

test('a voice that is named and not here is a problem at its name, with the command that gets it', async () => {
  const named = await checkText(
    '---\nvoice: {pace: 0.9, name: emma}\n---\n\n# A title\n\nWords.\n',
  );
  expect(placesOf(named)).toEqual(['2:8 voiceMissing']);
  expect(named.failed).toBe(true);
  expect(named.problems[0]?.fix).toContain('lectern voice add emma');
  const paced = await checkText('---\nvoice: {pace: 0.9}\n---\n\n# A title\n\nWords.\n');
  expect(placesOf(paced)).toEqual([]);
  expect(paced.read?.document.meta.voice).toEqual({ name: 'slt', pace: 0.9 });
});

test('another language is silent and warned of, also where the pace is set', async () => {
  const text = '---\nlang: de\nvoice: {pace: 0.9}\n---\n\n# Ein Titel\n\nNun wird etwas gesagt.\n';
  const checked = await checkText(text);
  expect(placesOf(checked)).toEqual(['2:7 voiceSilent']);
  expect(checked.read?.document.meta.voice.name).toBe('silent');
});

test('a voice tells its version and its hash', () => {
  const { version } = openVoice({ voice: { name: 'heart', pace: 1 }, lexicon: {} }, '/voices');
  expect(version).toMatch(/^heart, hibari-tts 0\.2\.1, sha256 [0-9a-f]{64}$/);
});

test('voices lie in the folder of the user, or where LECTERN_VOICES says', () => {
  expect(voicesFolder({ LECTERN_VOICES: '/mine' }, 'linux')).toBe(path.resolve('/mine'));
  expect(voicesFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/lectern/voices');
  expect(voicesFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/lectern/voices');
  expect(voicesFolder({}, 'darwin')).toMatch(/Library\/Application Support\/lectern\/voices$/);
});
