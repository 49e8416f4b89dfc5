import { describe, expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import { renderVtt } from '../../src/publish/captions';
import { checkBody, timelineOf } from '../sample';

const vttOf = async (body: string) => {
  const timeline = await timelineOf(await checkBody(body));
  return { timeline, text: renderVtt(timeline) };
};

describe('captions.vtt', () => {
  test('is read by a parser of the W3C format without a complaint', async () => {
    const { timeline, text } = await vttOf(
      '## A\n\nOne & two < three --> four. Five.\n\n## B\n\nSix.\n',
    );
    const { cues, errors } = new WebVTTParser().parse(text, 'captions');
    expect(errors).toEqual([]);
    const captions = timeline.scenes.flatMap(({ startMs, captions }) =>
      captions.map((caption) => startMs + caption.startMs),
    );
    expect(cues.map(({ startTime }) => Math.round(startTime * 1000))).toEqual(captions);
  });

  test('keeps signs that mean something to the format as text', async () => {
    const { text } = await vttOf('## A\n\nOne & two < three --> four.\n');
    expect(text).toContain('One &amp; two &lt; three --&gt; four.');
  });

  test('writes times on the whole timeline, with hours', async () => {
    const { timeline } = await vttOf('## A\n\nOne.\n');
    const [, scene] = timeline.scenes;
    if (!scene) throw new Error('no scene');
    const late = { ...timeline, scenes: [{ ...scene, startMs: 3_723_400 }] };
    expect(renderVtt(late)).toMatch(/^WEBVTT\n\n01:02:04\.000 --> 01:02:05\.\d{3}\nOne\.\n$/);
  });

  test('without narration has no cues', async () => {
    expect((await vttOf('## A\n\n- a\n')).text).toBe('WEBVTT\n');
  });
});
