/** One scene of a timeline by itself. */
import { expect, test } from 'vitest';
import { Failure } from '../../src/failure';
import { checkDocument } from '../../src/pipeline';
import { sceneAlone, spotOf } from '../../src/timeline/alone';
import { FRONT, timelineOf, writeSample } from '../sample';

const timeline = await timelineOf(
  await checkDocument(
    writeSample(`${FRONT}Hello.\n\n## Apples\n\n- Red\n- Green\n\nRed and green.\n`),
  ),
);

test('a scene alone begins at 0, and lasts as long as it does', () => {
  const whole = timeline.scenes.find(({ scene }) => scene.id === 'apples');
  const alone = sceneAlone(timeline, 'apples');
  expect(whole?.startMs).toBeGreaterThan(0);
  expect(alone.scenes).toEqual([{ ...whole, startMs: 0 }]);
  expect(alone.durationMs).toBe(whole?.durationMs);
});

test('a scene is named with a step, or stands at its last', () => {
  expect(spotOf(timeline, 'apples:1')).toEqual({ scene: 'apples', step: 1 });
  expect(spotOf(timeline, 'apples')).toEqual({ scene: 'apples', step: 2 });
});

test.each([
  ['aples', 'did you mean "apples"?'],
  ['pears', 'apples'],
  ['apples:3', 'from 0 (before the first) to 2'],
])('%s is not there, and what is there is named', (asked, mend) => {
  const failed = () => spotOf(timeline, asked);
  expect(failed).toThrow(Failure);
  expect(failed).toThrow(expect.objectContaining({ mend: expect.stringContaining(mend) }));
});
