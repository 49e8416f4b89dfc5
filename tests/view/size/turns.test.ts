/** Key lines in turn: when each stands small above the next, and how large it is. */
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES } from '../../../src/format';
import type { KeyLine } from '../../../src/scene/kinds/statement';
import type { Scene } from '../../../src/scene/schema';
import { AREAS } from '../../../src/view/area';
import { lastOf } from '../../../src/view/size/fit';
import { freeOf, leavingOf, picturedIn } from '../../../src/view/size/kinds/signs';
import { sizeTurns } from '../../../src/view/size/kinds/size-turns';
import { turnsOf } from '../../../src/view/size/kinds/turns';
import { CARRIED } from '../../../src/view/size/letters';
import { countLines } from '../../../src/view/size/lines';
import { TURNS } from '../../../src/view/size/sizes';

const line = (...pieces: string[]): KeyLine => ({ pieces, accents: [] });
const turns = (lines: KeyLine[], isRow: (text: string) => boolean = () => true) =>
  turnsOf(lines, 'en', isRow);

describe('a line that was said', () => {
  test('stands above the next one, makes room for a second, and leaves', () => {
    const found = turns([line('one'), line('two'), line('three'), line('four'), line('five')]);
    expect(found.map(({ first, next, said }) => ({ first, next, said }))).toEqual([
      { first: 1, next: 2, said: { text: 'One', comes: 2, row: 0, rises: 3, leaves: 4 } },
      { first: 2, next: 3, said: { text: 'Two', comes: 3, row: 1, rises: 4, leaves: 5 } },
      { first: 3, next: 4, said: { text: 'Three', comes: 4, row: 1, rises: 5, leaves: undefined } },
      { first: 4, next: 5, said: { text: 'Four', comes: 5, row: 1 } },
      { first: 5, next: undefined, said: undefined },
    ]);
  });

  test('makes way for a sentence in pieces, which has the stage alone', () => {
    const found = turns([line('one'), line('two'), line('if', 'then'), line('last')]);
    expect(found.map(({ first, said }) => [first, said?.comes, said?.leaves])).toEqual([
      [1, 2, 3],
      [2, undefined, undefined],
      [3, undefined, undefined],
      [5, undefined, undefined],
    ]);
  });

  test('leaves before a line that none stands above, since the one between has no room in a row', () => {
    const isRow = (text: string) => text.length < 8;
    const found = turns([line('one'), line('much longer'), line('three'), line('four')], isRow);
    expect(found.map(({ said }) => said?.leaves)).toEqual([3, undefined, undefined, undefined]);
  });

  test('stays nowhere when it is the rest of a sentence, which has no capital', () => {
    const rest = { ...line('and then'), rest: true } as const;
    const found = turns([line('if', 'so'), rest, line('last')]);
    expect(found.map(({ line, said }) => [line.pieces[0], said])).toEqual([
      ['If', undefined],
      ['and then', undefined],
      ['Last', undefined],
    ]);
  });

  test('leaves at once where it has no room in a row', () => {
    expect(turns([line('one'), line('two')], () => false).map(({ said }) => said)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

test('a line that somebody by name said stands above the next with the name, which needs room, too', () => {
  const asked: string[] = [];
  const isRow = (text: string) => {
    asked.push(text);
    return true;
  };
  const [first] = turns([{ ...line('one'), speaker: 'Anna' }, line('two')], isRow);
  expect(first?.said).toEqual({ text: 'One', speaker: 'Anna', comes: 2, row: 0 });
  expect(asked).toEqual(['Anna  One']);
});

const sentence = 'The old bridge carries every train of the valley, and nobody counts them';
const sceneOf = (lines: KeyLine[], heading = 'A heading'): Scene<'statement'> => ({
  ...{ kind: 'statement', id: 'a', level: 2, narration: [], notes: [], refs: [], steps: [] },
  ...{ heading: heading ? [{ type: 'text', text: heading }] : [], form: 'turns', lines },
});

describe.each(FORMAT_NAMES)('in %s', (format) => {
  const area = AREAS[format];
  const space = { format, area, letters: CARRIED };
  const lines = [line('Bread needs time'), line(sentence), line(sentence, sentence, sentence)];

  test('each line is as large as its room allows, shorter ones larger', () => {
    const sizes = sizeTurns(sceneOf(lines), space).lines.map(({ size }) => size);
    const [short = 0, long = 0, whole = 0] = sizes;
    // Beside the ground of the heading a word may be too long for that.
    expect(short).toBeGreaterThan(TURNS[format].line.most * 0.9);
    expect(long).toBeLessThan(short);
    expect(whole).toBeLessThan(long);
    expect(long).toBeGreaterThan(TURNS[format].line.least);
    expect(whole).toBeGreaterThan(TURNS[format].whole.least);
    const height = countLines(sentence, area.width, long, CARRIED.turn) * long * TURNS.line;
    expect(height).toBeLessThan(area.height - 2 * TURNS[format].pitch);
  });

  test('only what has lines above it leaves room for them, and a sentence in pieces has that of captions', () => {
    // Eight short ones: each pixel counts, since none goes on in another row.
    const pieces = Array.from({ length: 8 }, () => 'Nobody counts them');
    const told = [line('Bread'), line('Water'), line(...pieces)];
    const { lines: sizes } = sizeTurns(sceneOf(told, ''), space);
    expect(sizes.map(({ above }) => above > 0)).toEqual([false, true, false]);
    expect(sizes.map(({ free }) => free > 0)).toEqual([false, false, true]);
    const captioned = told.map((one) => ({ ...one, captioned: true as const }));
    for (const scene of [{ ...sceneOf(told, ''), refs: ['a'] }, sceneOf(captioned, '')]) {
      const { lines } = sizeTurns(scene, space);
      expect(lines[2]?.free).toBe(0);
      expect(lines[2]?.size).toBeLessThan(sizes[2]?.size ?? 0);
    }
  });

  test('a name above a line makes it smaller, where the line fills its room', () => {
    const sizesOf = (speaker: string | undefined) =>
      sizeTurns(
        sceneOf([{ ...line(`${sentence} ${sentence} ${sentence}`), speaker }]),
        space,
      ).lines.map(({ size }) => size);
    expect(sizesOf('Anna')[0]).toBeLessThan(sizesOf(undefined)[0] ?? 0);
  });

  test('beside something else, where there is little room, no row stands above', () => {
    const small = { ...space, area: { ...area, width: area.width / 2, height: 400 } };
    const sizes = sizeTurns(sceneOf(lines.slice(0, 2), ''), small);
    expect(sizes.lines.map(({ above }) => above)).toEqual([0, 0]);
    expect(sizes.isRow('One')).toBe(false);
    // Where there is so little, rather small than cut off.
    expect(sizes.lines.every(({ size }) => size >= lastOf(TURNS[format].whole.least))).toBe(true);
  });
});

test('a hyphen between words is a dash that begins no row; one in a word or of a number stays', () => {
  const [first] = turns([line("don't worry - Team OMG is well-known, 5 - 3"), line('last')]);
  expect(first?.line.pieces).toEqual(["Don't worry\u00a0– Team OMG is well-known, 5 - 3"]);
});

test('a sentence by itself is no row above what follows; a phrase is', () => {
  const [sentence] = turns([line('It is over.'), line('next'), line('last')]);
  const [phrase] = turns([line('it stays'), line('next'), line('last')]);
  expect([sentence?.said, phrase?.said?.text]).toEqual([undefined, 'It stays']);
});

describe('an icon beside lines', () => {
  const icon = { name: 'bread', paths: ['M0 0h24'] };
  const other = { name: 'clock', paths: ['M0 0v24'] };
  const spans = (scene: Scene<'statement'>) =>
    picturedIn(scene).map(({ sign, first, next }) => [
      typeof sign === 'string' ? sign : sign.name,
      first,
      next,
    ]);

  test('goes with the line that it stands for', () => {
    const lines = [
      line('one'),
      { ...line('two'), icon },
      line('if', 'then'),
      { ...line('last'), icon: other },
    ];
    expect(spans(sceneOf(lines))).toEqual([
      ['bread', 2, 3],
      ['clock', 5, undefined],
    ]);
  });

  test('leaves its ground to one that follows at once, and takes it along where none does', () => {
    const of = (...icons: (typeof icon | undefined)[]) => {
      const lines = icons.map((one, i) => ({ ...line(`${i}`), ...(one && { icon: one }) }));
      const signs = picturedIn(sceneOf(lines));
      return signs.map((_, i) => leavingOf(signs, i));
    };
    expect(of(undefined, icon, other, undefined)).toEqual([4, 4]);
    expect(of(icon, undefined, other)).toEqual([2, undefined]);
  });

  test('leaves a time in which none stands there, from a step until another', () => {
    const of = (...icons: (typeof icon | undefined)[]) => {
      const lines = icons.map((one, i) => ({ ...line(`${i}`), ...(one && { icon: one }) }));
      return freeOf(picturedIn(sceneOf(lines)));
    };
    expect(of(undefined, undefined)).toEqual([{ first: 0 }]);
    expect(of(undefined, icon, other, undefined)).toEqual([{ first: 0, next: 2 }, { first: 4 }]);
    expect(of(icon, undefined, other)).toEqual([{ first: 2, next: 3 }]);
  });

  test('is there on entry where it is that of the heading, or else of the first line', () => {
    const lines = [{ ...line('one'), icon }, line('two')];
    expect(spans(sceneOf(lines))).toEqual([['bread', 0, 2]]);
    const headed = { ...sceneOf(lines), heading: [{ type: 'icon' as const, ...other }] };
    expect(spans(headed)).toEqual([
      ['clock', 0, 1],
      ['bread', 1, 2],
      ['clock', 2, undefined],
    ]);
  });

  test('is that of the heading, or its emoji, beside all lines that have none', () => {
    const lines = [line('one'), { ...line('two'), icon }, line('if', 'then'), line('last')];
    expect(spans(sceneOf(lines, '🧠 A heading'))).toEqual([
      ['🧠', 0, 2],
      ['bread', 2, 3],
      ['🧠', 3, undefined],
    ]);
    const headed = { ...sceneOf(lines), heading: [{ type: 'icon' as const, ...other }] };
    expect(spans(headed).map(([name]) => name)).toEqual(['clock', 'bread', 'clock']);
  });

  test('makes way for a number that is drawn', () => {
    const drawing = { kind: 'percent', value: 50, digits: 0, label: '' } as never;
    const lines = [{ ...line('one'), icon }, { ...line('two'), drawing }, line('three')];
    expect(spans(sceneOf(lines))).toEqual([['bread', 0, 2]]);
  });

  test.each(FORMAT_NAMES)(
    'stands with the heading on its ground, below it or beside it: %s',
    (format) => {
      const area = AREAS[format];
      const lines = [{ ...line('Bread'), icon }, line('Water')];
      const { side, place } = sizeTurns(sceneOf(lines), { format, area, letters: CARRIED });
      if (!side) throw new Error('the heading has no ground');
      expect(place.takes).toEqual({ width: 0, above: 0 });
      if (format === 'landscape') expect(place.top).toBeGreaterThan(area.top + side.high);
      else if (format === 'square') expect(side.across).toBeLessThan(area.width - place.size);
      else expect(place.top).toBeGreaterThan(area.top + area.height);
    },
  );

  test.each(FORMAT_NAMES)('is on no words: %s', (format) => {
    const area = AREAS[format];
    const space = { format, area, letters: CARRIED };
    const { lines, place } = sizeTurns(
      sceneOf(
        [
          { ...line('Bread'), icon },
          { ...line('Water'), icon: other },
        ],
        '',
      ),
      space,
    );
    const bare = sizeTurns(sceneOf([line('Bread'), line('Water')], ''), space);
    for (const [i, { above, beside }] of lines.entries()) {
      expect(beside).toBe(place.takes.width);
      expect(above).toBeGreaterThanOrEqual(place.takes.above + (bare.lines[i]?.above ?? 0));
    }
  });
});
