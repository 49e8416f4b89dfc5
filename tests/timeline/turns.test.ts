/** Who begins to speak, as captions, notes, transcripts and the stage name them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import webvtt from 'webvtt-parser';
import { notesOf } from '../../src/deck/notes';
import { renderSrt, renderVtt } from '../../src/publish/captions';
import { checkCaptionFiles } from '../../src/publish/check-captions';
import type { Report } from '../../src/publish/finding';
import { buildTranscript, renderMarkdown } from '../../src/publish/transcript';
import { videoObject } from '../../src/publish/watch/metadata';
import { captionLines } from '../../src/timeline/captions';
import type { Timeline } from '../../src/timeline/schema';
import { namesAt } from '../../src/timeline/turns';
import { checkText, readOf, timelineOf } from '../sample';
import { paragraph, timelineOfScenes } from './input';

const FRONT =
  '---\ntitle: A title\nvoice: silent\nvoices: {anna: silent, ben: silent}\n---\n\n# A title\n\n';
const TALK = [
  'It begins here.',
  'Anna: Why is my tea so bitter? I do not know.',
  'Anna: And nobody does.',
  '**Ben:** You leave it for too long.',
  'So much for that.',
].join('\n\n');
const timelineOfText = async (text: string) => timelineOf(await checkText(text));
const captionsOf = ({ scenes }: Timeline) => scenes.flatMap(({ captions }) => captions);

test('each who begins is named, the narrator only after somebody else', () => {
  const said = [undefined, 'Anna', 'ANNA', 'Ben', undefined, undefined];
  const names = (lang: string) =>
    namesAt(
      said.map((speaker) => ({ speaker })),
      lang,
    );
  expect(names('en')).toEqual([
    ...[undefined, 'Anna:', undefined],
    ...['Ben:', 'Narrator:', undefined],
  ]);
  // Where we have no word for it.
  expect(names('nl')[4]).toBe('–');
  expect(namesAt([{ speaker: '安娜' }], 'zh')).toEqual(['安娜：']);
});

describe('captions of a conversation', () => {
  test('name who begins, and no more', async () => {
    const timeline = await timelineOfText(`${FRONT}${TALK}\n\n## Then {voice=anna}\n\nGo on.\n`);
    expect(captionsOf(timeline).map((one) => [one.speaker, captionLines(one).join(' / ')])).toEqual(
      [
        [undefined, 'It begins here.'],
        ['Anna', 'Anna: Why is my tea so bitter?'],
        ['Anna', 'I do not know.'],
        ['Anna', 'And nobody does.'],
        ['Ben', 'Ben: You leave it for too long.'],
        [undefined, 'Narrator: So much for that.'],
        ['Anna', 'Anna: Go on.'],
      ],
    );
  });

  test('never hold words of two persons, nor a name alone, and keep all words', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(paragraph, fc.constantFrom('Anna', 'Ben', undefined)), {
          minLength: 1,
          maxLength: 4,
        }),
        async (said) => {
          const narration = said.map(([spoken, speaker]) => ({
            ...spoken,
            ...(speaker ? { speaker, voice: speaker.toLowerCase() } : {}),
          }));
          const scene = {
            ...{ kind: 'statement' as const, form: 'together' as const, lines: [] },
            ...{ id: 'a-scene', level: 2 as const, heading: [], notes: [], refs: [], steps: [] },
            narration,
          };
          const [timed] = (await timelineOfScenes([scene])).scenes;
          const captions = timed?.captions ?? [];
          for (const { words, speaker } of captions) {
            const names = words.filter((word) => word.names);
            expect(names.length).toBeLessThan(words.length);
            expect(words.findLastIndex((word) => word.names)).toBe(names.length - 1);
            if (speaker && names[0]) expect(names[0].text).toBe(`${speaker}:`);
          }
          const kept = captions.flatMap(({ words }) => words).filter((word) => !word.names);
          const spoken = timed?.lines.map(({ text }) => text).join('') ?? '';
          const bare = (text: string) => text.replace(/\s/g, '');
          expect(bare(kept.map(({ text }) => text).join(''))).toBe(bare(spoken));
        },
      ),
      { numRuns: 60 },
    ));

  test('are of a person in WebVTT, and are read and found right by both formats', async () => {
    const timeline = await timelineOfText(
      FRONT.replaceAll('anna', 'R’n B') + TALK.replaceAll('Anna', 'R’n B'),
    );
    const [vtt, srt] = [renderVtt(timeline), renderSrt(timeline)];
    expect(vtt).toContain('<v R’n B>R’n B: Why is my tea so bitter?\n');
    expect(vtt).toContain('<v R’n B>I do not know.\n');
    expect(vtt).toContain('\nNarrator: So much for that.\n');
    expect(srt).toContain('\nR’n B: Why is my tea so bitter?\n');
    expect(new webvtt.WebVTTParser().parse(vtt, 'captions').errors).toEqual([]);
    const found: string[] = [];
    checkCaptionFiles(srt, vtt, ((_file, code) => found.push(code)) as Report);
    expect(found).toEqual([]);
  });

  test('are not laid over a sentence that stands on the stage with the name of who says it', async () => {
    const timeline = await timelineOfText(
      `${FRONT}It begins.\n\n## A scene\n\nAnna: Tea that waits for long turns bitter.\n\nBen: Take it out after three minutes.\n`,
    );
    const { scene, captions } = timeline.scenes[1] ?? {};
    expect(scene?.kind === 'statement' && scene.lines.map(({ speaker }) => speaker)).toEqual([
      ...['Anna', 'Ben'],
    ]);
    expect(captions?.map(({ shown }) => shown)).toEqual([true, true]);
  });
});

test('the voice rests longer where another begins', async () => {
  const restOf = async (name: string) => {
    const [, timed] = (
      await timelineOfText(
        `${FRONT}It begins.\n\n## A scene\n\nAnna: One is said.\n\n${name}: Two is said.\n`,
      )
    ).scenes;
    const [first, second] = timed?.lines ?? [];
    return (second?.startMs ?? 0) - (first?.endMs ?? 0);
  };
  expect(await restOf('Ben')).toBe((await restOf('Anna')) + 120);
});

test('notes of the speaker, the transcript and what search engines read name who begins', async () => {
  const checked = await checkText(FRONT + TALK);
  const timeline = await timelineOf(checked);
  const [opening] = timeline.scenes;
  const notes = opening ? notesOf(opening, 'en') : [];
  expect(notes.map(([first]) => first)).toEqual([
    ...['It begins here.', { speaker: 'Anna:' }, 'And nobody does.'],
    ...[{ speaker: 'Ben:' }, { speaker: 'Narrator:' }],
  ]);
  const transcript = renderMarkdown(buildTranscript(timeline, readOf(checked).scenes.own));
  expect(transcript).toContain(
    '**Anna:** Why is my tea so bitter? I do not know.\n\nAnd nobody does.\n\n**Ben:** You leave',
  );
  expect(videoObject({ timeline, chapters: [] }).transcript).toContain(
    'And nobody does.\nBen: You leave it for too long.\nNarrator: So much for that.',
  );
});
