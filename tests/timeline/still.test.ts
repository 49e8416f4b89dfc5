/** Where nothing changes on the stage for long. */
import { describe, expect, test } from 'vitest';
import { checkBody, placesOf } from '../sample';

/** About three seconds of speech. */
const SAID = 'And then it goes on for a while. ';
const CODE = '```text\na\n```';
/** Its author has timed it: nothing is parted. */
const TIMED = '- flour\n\n[step] It begins here.';

describe('a scene in which nothing comes for more than 12 s', () => {
  test('is a warning at the sentence in which that begins', async () => {
    const checked = await checkBody(`## A\n\n${TIMED} ${SAID.repeat(6)}`);
    expect(placesOf(checked)).toEqual(['12:8 standsStill']);
    expect(checked.failed).toBe(false);
    expect(checked.problems[0]?.message).toMatch(/about 1\d s, from "It begins here."/);
  });

  test('is one warning a scene, at the longest', async () => {
    const body = `## A\n\n- flour\n- salt\n\n[step] One. ${SAID.repeat(5)}\n\n[step] Two. ${SAID.repeat(6)}`;
    const checked = await checkBody(body);
    expect(placesOf(checked)).toEqual(['15:8 standsStill']);
  });

  test('is none where something comes, or nobody speaks', async () => {
    expect(placesOf(await checkBody(`## A\n\n${CODE}\n\n${SAID}`))).toEqual([]);
    expect(placesOf(await checkBody(`## A\n\n${CODE}`))).toEqual([]);
    expect(placesOf(await checkBody(`## A\n\n${SAID.repeat(8)}`))).toEqual([]);
  });
});
