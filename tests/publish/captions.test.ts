import SrtParser from 'srt-parser-2';
import { describe, expect, test } from 'vitest';
import webvtt from 'webvtt-parser';
import { findBrowser } from '../../src/browser/find';
import { withBrowser } from '../../src/browser/page';
import { renderSrt, renderVtt } from '../../src/publish/captions';
import { captionLines } from '../../src/timeline/captions';
import type { Timeline } from '../../src/timeline/schema';
import { checkBody, checkProse, timelineOf } from '../sample';

/** Signs that mean something to the formats, and figures. */
const BODY =
  '## A\n\nOne & two < three --> four. In 2022 it was 48.2 % of 1,200.\n\n## B\n\nSix.\n';

const vttOf = async (body: string, check = checkBody) => {
  const timeline = await timelineOf(await check(body));
  return { timeline, text: renderVtt(timeline) };
};

/** Start, end (ms) and text of each caption of a timeline. */
const captionsOf = ({ scenes }: Timeline) =>
  scenes.flatMap(({ startMs, captions }) =>
    captions.map((caption) => ({
      startMs: startMs + caption.startMs,
      endMs: startMs + caption.endMs,
      text: captionLines(caption).join('\n'),
    })),
  );
const ms = (seconds: number) => Math.round(seconds * 1000);

describe('captions.srt', () => {
  test('is read by another parser of the format: the same times and texts', async () => {
    const { timeline } = await vttOf(BODY);
    const read = new SrtParser().fromSrt(renderSrt(timeline));
    expect(
      read.map(({ startSeconds, endSeconds, text }) => ({
        ...{ startMs: ms(startSeconds), endMs: ms(endSeconds), text },
      })),
    ).toEqual(
      captionsOf(timeline).map(({ text, ...times }) => ({
        ...times,
        text: text.replace('-->', '→'),
      })),
    );
    expect(read.map(({ id }) => id)).toEqual(read.map((_, i) => String(i + 1)));
  });

  test('reads as the document is written, figures and all', async () => {
    const { timeline } = await vttOf(BODY);
    expect(renderSrt(timeline).replaceAll('\n', ' ')).toContain('In 2022 it was 48.2 % of 1,200.');
  });

  test('without narration is empty', async () => {
    const { timeline } = await vttOf('## A\n\n- a\n', checkProse);
    expect(renderSrt(timeline)).toBe('');
  });
});

describe('music', () => {
  const withMusic = async (body: string) => {
    const { timeline } = await vttOf(body, checkProse);
    return { ...timeline, meta: { ...timeline.meta, music: 'calm' as const } };
  };

  test('is named where it is alone, and never over what is said', async () => {
    const timeline = await withMusic('## A\n\nOne.\n\n## B\n\n- a\n- b\n- c\n');
    const spoken = captionsOf(timeline);
    const read = new SrtParser().fromSrt(renderSrt(timeline));
    const music = read.filter(({ text }) => text === '[♪]');
    expect(read.length).toBe(spoken.length + music.length);
    expect(music.map(({ startSeconds }) => ms(startSeconds))).toEqual([0, spoken.at(-1)?.endMs]);
    const times = read.flatMap(({ startSeconds, endSeconds }) => [startSeconds, endSeconds]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('is named once where nothing is said', async () => {
    const timeline = await withMusic('## A\n\n- a\n');
    expect(renderSrt(timeline).match(/♪/g)).toHaveLength(1);
  });

  test('is not named without music, or in a short rest', async () => {
    const { text } = await vttOf('## A\n\nOne.\n\n## B\n\n- a\n- b\n- c\n', checkProse);
    expect(text).not.toContain('♪');
    expect(renderVtt(await withMusic('One.\n\n## B\n\nTwo.\n')).match(/♪/g)).toBeNull();
  });
});

describe('captions.vtt', () => {
  test('is read by a parser of the W3C format without a complaint', async () => {
    const { timeline, text } = await vttOf(BODY);
    const { cues, errors } = new webvtt.WebVTTParser().parse(text, 'captions');
    expect(errors).toEqual([]);
    const times = captionsOf(timeline).map(({ startMs }) => startMs);
    expect(cues.map(({ startTime }) => ms(startTime))).toEqual(times);
  });

  test('is read by a browser as it was written', async () => {
    const { timeline, text } = await vttOf(BODY);
    const cues = await withBrowser(await findBrowser(), async (context) => {
      const page = await context.newPage();
      return page.evaluate(async (source) => {
        const track = document.createElement('track');
        track.kind = 'captions';
        track.src = URL.createObjectURL(new Blob([source], { type: 'text/vtt' }));
        const video = document.createElement('video');
        video.append(track);
        document.body.append(video);
        track.track.mode = 'hidden';
        await new Promise((resolve, reject) => {
          track.onload = resolve;
          track.onerror = reject;
        });
        return [...(track.track.cues ?? [])].map((cue) => ({
          startMs: Math.round(cue.startTime * 1000),
          endMs: Math.round(cue.endTime * 1000),
          text: (cue as VTTCue).getCueAsHTML().textContent,
        }));
      }, text);
    });
    expect(cues).toEqual(captionsOf(timeline));
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
    expect(renderSrt(late)).toMatch(/^1\n01:02:04,000 --> 01:02:05,\d{3}\nOne\.\n$/);
  });

  test('without narration has no cues', async () => {
    expect((await vttOf('## A\n\n- a\n', checkProse)).text).toBe('WEBVTT\n');
  });
});
