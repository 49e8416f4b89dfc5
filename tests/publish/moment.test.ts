import { describe, expect, test } from 'vitest';
import { isoDuration, videoObject } from '../../src/publish/watch/metadata';
import { momentAddress, parseMoment } from '../../src/publish/watch/moment';
import { clock } from '../../src/timeline/clock';
import { checkBody, timelineOf } from '../sample';

describe('A moment', () => {
  test.each([
    ['#t=83.5', 83_500],
    ['#t=1:23', 83_000],
    ['#t=1:00:01.25', 3_601_250],
    ['#t=0', 0],
  ])('%s is %d ms', (fragment, ms) => expect(parseMoment(fragment)).toBe(ms));

  test.each(['', '#t=', '#t=x', '#t=-1', '#reference-1', '#t=1:2:3:4'])('%s is none', (fragment) =>
    expect(parseMoment(fragment)).toBeUndefined(),
  );

  test('comes back from its address', () => {
    for (const ms of [0, 1, 999, 12_345, 3_600_000])
      expect(parseMoment(momentAddress(ms))).toBeCloseTo(ms);
  });

  test('is shown as players show it', () => {
    expect([0, 59_999, 60_000, 3_723_000].map(clock)).toEqual(['0:00', '0:59', '1:00', '1:02:03']);
    expect([0, 400, 61_000, 3_600_000].map(isoDuration)).toEqual([
      'PT0S',
      'PT0S',
      'PT1M1S',
      'PT1H',
    ]);
  });
});

test('without an address of the site, files are named from the page', async () => {
  const timeline = await timelineOf(await checkBody('## A\n\nOne.\n'));
  const chapters = [{ title: 'A', startMs: 0, endMs: 9000 }];
  expect(videoObject({ timeline, chapters })).toMatchObject({
    thumbnailUrl: ['poster.jpg'],
    contentUrl: 'talk.mp4',
    description: 'One.',
    hasPart: [{ url: './#t=0' }],
  });
});
