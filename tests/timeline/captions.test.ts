import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakable } from '../../src/language/en/reading';
import { rulesOf } from '../../src/timeline/caption-rules';
import { buildCaptions, captionLines, SHORTEST_CAPTION_MS } from '../../src/timeline/captions';
import type { PlacedLine } from '../../src/timeline/cues';
import { runs } from '../runs';
import { scenes, timelineOfScenes } from './input';

const { line: LINE_LENGTH, cps: MOST_CPS } = rulesOf('en');

const captionsOf = async (all: Parameters<typeof timelineOfScenes>[0]) =>
  (await timelineOfScenes(all)).scenes;

const law = (check: (timed: Awaited<ReturnType<typeof captionsOf>>[number]) => void) =>
  fc.assert(
    fc.asyncProperty(scenes, async (all) => (await captionsOf(all)).forEach(check)),
    { numRuns: runs(60) },
  );

describe('captions of any narration', () => {
  test('are in order, do not overlap, and end within their scene', () =>
    law(({ captions, durationMs }) => {
      captions.forEach(({ startMs, endMs }, i) => {
        expect(endMs).toBeGreaterThan(startMs);
        expect(endMs).toBeLessThanOrEqual(captions[i + 1]?.startMs ?? durationMs);
      });
    }));

  test('keep every word of the narration, in order', () =>
    law(({ captions, scene }) => {
      const shown = captions.flatMap(({ words }) => words.map(({ text }) => text));
      const bare = (texts: string[]) => texts.join('').replace(/\s+/g, '');
      // A paragraph in which nothing can be said is not spoken, and has no caption.
      const said = scene.narration.filter(({ text }) => speakable(text).length > 0);
      expect(bare(shown)).toBe(bare(said.map(({ text }) => text)));
    }));

  test('have at most two lines of 42 characters', () =>
    law(({ captions }) => {
      for (const caption of captions) {
        const lines = captionLines(caption);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(LINE_LENGTH);
        const order = caption.words.map(({ line }) => line);
        expect(order).toEqual([...order].sort());
      }
    }));

  test('have words in whole milliseconds, ascending, inside their caption', () =>
    law(({ captions }) => {
      for (const { startMs, endMs, words } of captions) {
        const times = words.flatMap((word) => [word.startMs, word.endMs]);
        for (const time of [startMs, endMs, ...times]) expect(Number.isInteger(time)).toBe(true);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
        expect(times[0]).toBe(startMs);
        expect(times.at(-1)).toBeLessThanOrEqual(endMs);
      }
    }));

  test('stay for a second or more, and at most 20 characters a second', () =>
    law(({ captions, scene }) => {
      // An address is sooner said than read.
      if (scene.narration.some(({ text }) => text.includes('https://'))) return;
      for (const caption of captions) {
        const heldMs = caption.endMs - caption.startMs;
        const characters = captionLines(caption).join(' ').length;
        expect(heldMs).toBeGreaterThanOrEqual(SHORTEST_CAPTION_MS);
        expect((characters * 1000) / heldMs).toBeLessThanOrEqual(MOST_CPS);
      }
    }));
});

/** A line of words of equal length, in ms. */
function lineOf(text: string, startMs = 0, wordMs = 300): PlacedLine {
  const words = text.split(' ').map((word, i) => ({
    text: word,
    startMs: startMs + i * wordMs,
    endMs: startMs + (i + 1) * wordMs,
  }));
  return {
    text,
    startMs,
    endMs: words.at(-1)?.endMs ?? startMs,
    words,
    paragraph: 0,
    terms: [],
    marks: [],
  };
}

describe('captions of a voice of any pace', () => {
  test('begin with their first word, or at most half a second later', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 50, max: 500 }),
        (words, wordMs) => {
          const line = lineOf(words.join(' '), 600, wordMs);
          let first = 0;
          for (const { startMs, words } of buildCaptions([line], line.endMs + 900, 'en')) {
            const lateMs = startMs - (line.words[first]?.startMs ?? 0);
            expect(lateMs).toBeGreaterThanOrEqual(0);
            expect(lateMs).toBeLessThanOrEqual(500);
            first += words.length;
          }
        },
      ),
    ));
});

const texts = (text: string) =>
  buildCaptions([lineOf(text)], 60_000, 'en').map((caption) => captionLines(caption).join(' / '));

describe('the cut of a sentence into captions', () => {
  test('falls after a comma rather than inside a phrase', () => {
    expect(
      texts(
        'When the first surge of glutamate is over, new connections and new pathways form between the cells of the brain.',
      ),
    ).toEqual([
      'When the first surge of glutamate is over,',
      'new connections and new pathways / form between the cells of the brain.',
    ]);
  });

  test('does not part an article from its noun', () => {
    const lines = texts('Researchers have compared its effect to a fertiliser for the plants').join(
      ' / ',
    );
    expect(lines).not.toMatch(/\b(a|the|for|to) \//);
  });

  test('shares the time of a word that is longer than a line among its pieces', () => {
    const [caption] = buildCaptions([lineOf('x'.repeat(60))], 60_000, 'en');
    expect(caption?.words.map(({ text, startMs, endMs }) => [text.length, startMs, endMs])).toEqual(
      [
        [42, 0, 150],
        [18, 150, 300],
      ],
    );
  });

  test('lingers after the last word, but never into the next caption', () => {
    const captions = buildCaptions(
      [lineOf('One two three four.'), lineOf('Five six seven.', 1300)],
      2900,
      'en',
    );
    expect(captions.map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [0, 1300],
      [1300, 2800],
    ]);
  });

  test('lies in one caption with the next when there is no time to read it', () => {
    const short = [lineOf('No.'), lineOf('Not that at all, I think.', 650)];
    expect(buildCaptions(short, 5000, 'en').map((caption) => captionLines(caption))).toEqual([
      ['No. Not that at all, I think.'],
    ]);
  });

  test('makes the next one late rather than go before it is read', () => {
    const long = 'Compulsive eating is often bound up with severe depression or anxiety.';
    const captions = buildCaptions([lineOf(long), lineOf('It is so.', 3400)], 9000, 'en');
    // 70 characters are read in 3.5 seconds, and spoken in 3.3.
    expect(captions.map(({ startMs }) => startMs)).toEqual([0, 3500]);
  });
});

describe('captions of scripts without spaces', () => {
  const spoken = (text: string, endMs: number): PlacedLine => ({
    ...lineOf(text),
    words: [{ text, startMs: 0, endMs }],
  });
  const shown = (lines: PlacedLine[], lang: string) =>
    buildCaptions(lines, 60_000, lang).map(captionLines);
  const chinese =
    '牛肉富含优质蛋白质和铁，搭配豆芽可补充膳食纤维。这道菜对新手来说不算太难，但需注意火候和泼油安全。';

  test('have 16 letters a line, are broken between words, and keep every letter without a space', () => {
    const lines = shown([spoken(chinese, 12_000)], 'zh').flat();
    expect(lines.join('')).toBe(chinese);
    for (const line of lines) {
      expect([...line].length).toBeLessThanOrEqual(16);
      expect(line).toMatch(/^[^，。]/);
    }
    const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(chinese)];
    const starts = words.map(({ index }) => index);
    let at = 0;
    for (const line of lines) {
      expect(starts).toContain(at);
      at += line.length;
    }
  });

  test('have 12 letters a line on a narrow canvas, by breaks of its own', () => {
    const captions = buildCaptions([spoken(chinese, 12_000)], 60_000, 'zh');
    const all = captions.flatMap(({ words }) => words);
    expect(all.some(({ narrow }) => narrow !== undefined)).toBe(true);
    for (const { words } of captions)
      for (const line of [0, 1]) {
        const narrow = words.filter((word) => (word.narrow ?? word.line) === line);
        expect([...narrow.map(({ text }) => text).join('')].length).toBeLessThanOrEqual(12);
      }
  });

  test('follow each other without a space where one sentence ends and another begins', () => {
    const [first] = shown([spoken('你好。', 900), { ...spoken('再见。', 1800) }], 'zh');
    expect(first?.join('')).toBe('你好。再见。');
  });

  test('are as slow as their language is read: Japanese four letters a second, Chinese nine', () => {
    const japanese = 'これはとても短い文です。';
    const heldMs = (lang: string) => {
      const [caption] = buildCaptions([spoken(japanese, 1000)], 60_000, lang);
      return (caption?.endMs ?? 0) - (caption?.startMs ?? 0);
    };
    expect(heldMs('ja')).toBe(3000);
    expect(heldMs('zh')).toBe(1600);
  });

  test('of Korean keep their spaces', () => {
    const text = '오늘은 날씨가 아주 좋습니다 그래서 우리는 공원에 갑니다';
    const words = text
      .split(' ')
      .map((word, i) => ({ text: word, startMs: i * 900, endMs: i * 900 + 800 }));
    const lines = shown([{ ...lineOf(text), words }], 'ko').flat();
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
  });
});

test('what is struck stands among the words of a caption, for no time, and not in its text', () => {
  const line = lineOf('Tea is often hot.');
  const [caption] = buildCaptions(
    [{ ...line, struck: [{ at: 7, text: 'not very ' }] }],
    60_000,
    'en',
  );
  const words = caption?.words ?? [];
  expect(words.map(({ text }) => text)).toEqual(['Tea', 'is', 'not', 'very', 'often', 'hot.']);
  const struck = words.filter((word) => word.struck);
  expect(struck.map(({ text }) => text)).toEqual(['not', 'very']);
  for (const { startMs, endMs } of struck) expect([startMs, endMs]).toEqual([600, 600]);
  expect(caption && captionLines(caption)).toEqual(['Tea is often hot.']);
});
