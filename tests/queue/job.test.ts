/** What arrives is checked, whoever put it into the queue. */
import { describe, expect, test } from 'vitest';
import { drawSchema, idOf, jobSchema, soundSchema, speakSchema } from '../../src/queue/job';
import { rankOf } from '../../src/queue/order';
import { checkText, timelineOf } from '../sample';

const KEY = 'a'.repeat(32);
const HASH = 'b'.repeat(64);
const JOB = { kind: 'draw', key: KEY, input: HASH, label: 'scene "a" (landscape)' };

describe('a job', () => {
  test('is a key and a hash, and nothing more', () => {
    expect(jobSchema.parse(JOB)).toEqual(JOB);
    expect(idOf(jobSchema.parse(JOB))).toBe(`draw-${KEY}`);
    for (const wrong of [
      { ...JOB, key: '../../etc/passwd' },
      { ...JOB, input: 'chunks/a' },
      { ...JOB, kind: 'run' },
      { ...JOB, command: 'rm' },
    ])
      expect(jobSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });

  test('draws one scene, as it was laid on the timeline, and lays pictures under no other name', async () => {
    const timeline = await timelineOf(
      await checkText('---\ntitle: A talk\nvoice: silent\n---\n\n# A talk\n\nHello, all of you.\n'),
    );
    const input = {
      ...{ timeline, format: 'landscape', captions: true, shown: '', ownStyle: '' },
      pictures: [{ src: 'parts/pot.svg', hash: HASH, ending: 'svg' }],
    };
    const read = drawSchema.parse(JSON.parse(JSON.stringify(input)));
    expect(read).toEqual(JSON.parse(JSON.stringify(input)));
    const wrong = [
      { ...input, timeline: { ...timeline, scenes: [] } },
      { ...input, pictures: [{ src: 'a', hash: HASH, ending: '../x' }] },
      { ...input, pictures: [{ src: 'a', hash: '../x', ending: 'svg' }] },
    ];
    for (const one of wrong) expect(drawSchema.safeParse(one).success).toBe(false);
  });

  test('speaks by a voice that every machine may have, and lays clips by their keys', () => {
    const line = { text: 'Hello.', words: [], paragraph: 0, terms: [], marks: [] };
    const input = { voice: { name: 'slt', pace: 1 }, lexicon: {}, lines: [{ key: KEY, line }] };
    expect(speakSchema.parse(input)).toEqual(input);
    const brought = { ...input, voice: { name: 'sherpa', pace: 1, model: { folder: '/etc' } } };
    expect(speakSchema.safeParse(brought).success).toBe(false);
    const laid = { clip: '../a', startMs: 0, durationMs: 1 };
    expect(soundSchema.safeParse({ scene: { durationMs: 1, sounds: [laid] } }).success).toBe(false);
  });

  test('that is longer comes first, and one of a build in more haste before all others', () => {
    expect(rankOf(5, 400)).toBeLessThan(rankOf(5, 20));
    expect(rankOf(1, 1)).toBeLessThan(rankOf(2, 90_000));
    expect(rankOf(9, 1e9)).toBeGreaterThan(rankOf(8, 0));
    // BullMQ's greatest number is 2^21.
    expect(rankOf(9, 0)).toBeLessThan(2 ** 21);
  });
});
