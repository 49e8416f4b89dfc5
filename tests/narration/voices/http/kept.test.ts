import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOUGHT, pruneStore } from '../../../../src/cache/prune';
import { openStore, type Store } from '../../../../src/cache/store';
import { describeCache } from '../../../../src/cli/commands/cache';
import { describeForetold } from '../../../../src/cli/foretold';
import type { FarVoice } from '../../../../src/document/far-voice';
import { foretell } from '../../../../src/narration/foretell';
import { linesOf, narrate } from '../../../../src/narration/narrate';
import { buildTimeline } from '../../../../src/timeline/build';
import { timelineSchema } from '../../../../src/timeline/schema';
import { checkBody, newFolder, readOf } from '../../../sample';
import { lineOf, openVoice, serve, sound } from './server';

const KEY = 'sk-proj-never-to-be-seen';
const env = { VOICE_KEY: KEY };
const NOW_MS = 1_900_000_000_000;

async function talkOf(url: string) {
  const { document, scenes } = readOf(
    await checkBody('## Tea\n\nWater is hot. Leaves are dry. Water is hot.\n'),
  );
  const lines = linesOf(scenes.scenes, document.meta);
  const far: FarVoice = { service: 'openai', url, key: 'VOICE_KEY' };
  const speak = (store: Store, how: { env?: Record<string, string> } = { env }) =>
    narrate(lines, openVoice(far, how).voice, store, () => undefined);
  return { document, scenes, lines, far, speak };
}

describe('what a service has said', () => {
  test('is asked for once, a sentence a request, and then needs no network and no key', async () => {
    const { url, asked, close } = await serve(sound());
    const { speak } = await talkOf(url);
    const folder = newFolder();
    const first = await speak(openStore(folder));
    const sentences = asked.map(({ body }) => JSON.parse(body).input).sort();
    expect(sentences).toEqual(['Leaves are dry.', 'Water is hot.']);
    close();
    const again = await speak(openStore(folder), {});
    expect(again.spoken).toEqual(first.spoken);
    expect(again.reused).toBe(again.lines);
  });

  test('is made a clip of again without a request when the store has lost the clips', async () => {
    const { url, close } = await serve(sound());
    const { speak } = await talkOf(url);
    const folder = newFolder();
    const { spoken } = await speak(openStore(folder));
    close();
    await pruneStore(folder, 0, NOW_MS);
    expect(readdirSync(path.join(folder, 'clips'))).toEqual([]);
    const again = await speak(openStore(folder), {});
    expect([again.spoken, again.reused]).toEqual([spoken, 0]);
  });

  test('is all that is heard where nothing may be bought; the rest is silent, for now', async () => {
    const { url, asked } = await serve(sound());
    const { lines, far, speak } = await talkOf(url);
    const folder = newFolder();
    const { voice } = openVoice(far, { env });
    await narrate([lines.flat().slice(0, 1)], voice, openStore(folder), () => undefined);
    const draft = await narrate(lines, voice, openStore(folder), () => undefined, { buys: false });
    expect([draft.unbought, asked.length]).toEqual([1, 1]);
    const whole = await speak(openStore(folder));
    expect([whole.unbought, asked.length]).toEqual([0, 2]);
    const keys = ({ spoken }: typeof whole) => spoken.flat().map(({ clip }) => clip.key);
    expect(keys(draft).map((key, i) => key === keys(whole)[i])).toEqual([true, false, true]);
  });

  test('of which something is missing fails offline, in clear words', async () => {
    const { url, close } = await serve(sound());
    const { speak } = await talkOf(url);
    close();
    await expect(speak(openStore(newFolder()))).rejects.toThrow('cannot be reached');
    await expect(speak(openStore(newFolder()), {})).rejects.toThrow('VOICE_KEY is not set');
  });

  test('is another thing of another text, model, voice or speed, and the same with another key', () => {
    const keyOf = (far: Partial<FarVoice>, text = 'Hello.', pace = 1) =>
      openVoice({ service: 'openai', key: 'A_KEY', ...far }, { pace }).voice.sent?.(lineOf(text))
        .key;
    const same = keyOf({});
    expect(keyOf({ key: 'B_KEY' })).toBe(same);
    const others = [
      ...[keyOf({ model: 'tts-1' }), keyOf({ voice: 'nova' }), keyOf({}, 'Goodbye.')],
      ...[keyOf({ url: 'https://example.org/v1' }), keyOf({}, 'Hello.', 1.1), keyOf({}, 'Hello?')],
    ];
    expect(new Set([same, ...others]).size).toBe(7);
  });

  test('holds no key, nor does anything else that is kept or told', async () => {
    const { url } = await serve(sound());
    const { document, scenes, speak, far } = await talkOf(url);
    const folder = newFolder();
    const { spoken } = await speak(openStore(folder));
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile())
        expect(readFileSync(path.join(file.parentPath, file.name)).includes(KEY)).toBe(false);
    const meta = { ...document.meta, voice: { name: 'http' as const, pace: 1, far } };
    const timeline = buildTimeline({ name: 'talk', meta, spoken, ...scenes });
    expect(timelineSchema.parse(timeline).meta.voice).toEqual({ name: 'http', pace: 1 });
    expect(JSON.stringify(timeline)).not.toMatch(/VOICE_KEY|127\.0\.0\.1/);
  });
});

describe('the store', () => {
  const fill = () => {
    const folder = newFolder();
    for (const name of ['clips/a', `${BOUGHT}/b`]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), Buffer.alloc(2_000_000));
    }
    return folder;
  };
  const left = (folder: string) => readdirSync(folder, { recursive: true }).sort();

  test('keeps what was bought, and does not count it', async () => {
    const folder = fill();
    expect(await pruneStore(folder, 2_500_000, NOW_MS)).toEqual({ files: 0, bytes: 0 });
    expect(await pruneStore(folder, 0, NOW_MS)).toEqual({ files: 1, bytes: 2_000_000 });
    expect(left(folder)).toEqual([BOUGHT, path.join(BOUGHT, 'b'), 'clips']);
  });

  test('is told with it apart, and cleared without it', async () => {
    const folder = fill();
    const told = await describeCache(folder, { prune: false, clear: false }, NOW_MS);
    expect(told).toContain(`2.0 MB  ${BOUGHT} (sentences said by voices elsewhere, kept until you`);
    expect(told).toContain(`2.0 MB  in all, ${BOUGHT} aside, of at most`);
    const cleared = await describeCache(folder, { prune: false, clear: true }, NOW_MS);
    expect(cleared).toContain('2.0 MB  removed, 1 file');
    expect(left(folder)).toEqual([BOUGHT, path.join(BOUGHT, 'b')]);
  });
});

describe('a dry run', () => {
  test('says what would be sent, each text once, and sends nothing', async () => {
    const { url, asked } = await serve(sound());
    const { lines, far } = await talkOf(url);
    const { voice, store } = openVoice(far);
    const foretold = await foretell(lines, voice, store);
    expect(foretold).toEqual({ lines: 3, kept: 0, sent: { sentences: 2, characters: 28 } });
    expect(asked).toEqual([]);
    expect(describeForetold('talk', { name: 'http', pace: 1, far }, foretold)).toBe(
      `talk: 3 sentences, 0 of them in the store. 2 sentences of 28 characters would be sent to ${new URL(url).host} (openai, gpt-4o-mini-tts).\n`,
    );
  });

  test('tells what is in the store already, as a clip or as it was bought', async () => {
    const { url } = await serve(sound());
    const { lines, far, speak } = await talkOf(url);
    const folder = newFolder();
    await speak(openStore(folder));
    const ask = () => foretell(lines, openVoice(far).voice, openStore(folder));
    const all = { lines: 3, kept: 3, sent: { sentences: 0, characters: 0 } };
    expect(await ask()).toEqual(all);
    await pruneStore(folder, 0, NOW_MS);
    const foretold = await ask();
    expect(foretold).toEqual(all);
    expect(describeForetold('talk', { name: 'http', pace: 1, far }, foretold)).toBe(
      'talk: 3 sentences, 3 of them in the store. Nothing would be sent to openai.\n',
    );
  });

  test('of a voice that is here sends nothing', () => {
    const here = { lines: 1234, kept: 1, sent: undefined };
    expect(describeForetold('talk', { name: 'slt', pace: 1 }, here)).toBe(
      'talk: 1,234 sentences, 1 of them in the store. 1,233 sentences would be spoken by slt, on this machine.\n',
    );
  });
});
