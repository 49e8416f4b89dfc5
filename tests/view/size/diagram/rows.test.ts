import { describe, expect, test } from 'vitest';
import { parseDiagram } from '../../../../src/scene/diagram/parse';
import type { Diagram } from '../../../../src/scene/diagram/schema';
import { layoutPeriods } from '../../../../src/view/size/diagram/periods';
import { layoutPlan } from '../../../../src/view/size/diagram/plan';
import { layoutSequence } from '../../../../src/view/size/diagram/sequence';
import { CARRIED } from '../../../../src/view/size/letters';

const WIDE = { width: 1640, height: 560 };

function read<F extends Diagram['form']>(form: F, text: string): Extract<Diagram, { form: F }> {
  const parsed = parseDiagram(text);
  if (!('diagram' in parsed) || parsed.diagram.form !== form)
    throw new Error(JSON.stringify(parsed));
  return parsed.diagram as Extract<Diagram, { form: F }>;
}

describe('a sequence', () => {
  const messages = (count: number) =>
    read('sequence', `sequenceDiagram\nloop often\n${'A->>B: some words\n'.repeat(count)}end`);

  test('that fits has one page, and its rows share the room', () => {
    const { pages, size } = layoutSequence(messages(3), CARRIED, WIDE);
    expect(pages).toHaveLength(1);
    expect(size).toBe(54);
    const rows = pages[0]?.rows ?? [];
    expect(rows.at(-1)?.top).toBeGreaterThan(200);
  });

  test('that does not has pages, about as full as each other, and none loses a row', () => {
    const { pages, bottom, head } = layoutSequence(messages(20), CARRIED, WIDE);
    expect(pages.length).toBeGreaterThan(1);
    const counts = pages.map(
      ({ rows }) => rows.filter(({ item }) => item.type === 'message').length,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
    for (const { rows, frames } of pages) {
      expect(frames).toHaveLength(1);
      for (const { top, height } of rows) expect(top + height).toBeLessThanOrEqual(bottom - head);
    }
  });
});

describe('the plates of a sequence', () => {
  const actors = (names: readonly string[]) =>
    read(
      'sequence',
      `sequenceDiagram\n${names.map((name, i) => `participant A${i} as ${name}`).join('\n')}\nA0->>A1: asks`,
    );
  const NAMES = ['Browser', 'Recursive Resolver', 'Authority Server (sub.example.co.jp)'];

  test('stand clear of each other, in smaller type where there are many', () => {
    const few = layoutSequence(actors(NAMES), CARRIED, WIDE);
    const many = layoutSequence(actors([...NAMES, ...NAMES, ...NAMES]), CARRIED, WIDE);
    expect(few.name).toBe(few.size);
    expect(many.name).toBeLessThan(few.name);
    expect(many.isTurned).toBe(false);
    for (const { width } of many.lanes) expect(width).toBeLessThanOrEqual(WIDE.width / 9);
  });

  test('have words that run up where there is no room for legible ones beside each other', () => {
    const room = { width: 888, height: 700 };
    const { lanes, isTurned, name, head } = layoutSequence(
      actors([...NAMES, ...NAMES, ...NAMES]),
      CARRIED,
      room,
    );
    expect(isTurned).toBe(true);
    for (const { lines, width } of lanes) {
      expect(lines.length * name).toBeLessThanOrEqual(width);
      for (const line of lines) expect(CARRIED.strong(line) * name).toBeLessThanOrEqual(head);
    }
  });

  test('have no arrow whose words leave the stage', () => {
    const { pages } = layoutSequence(
      read(
        'sequence',
        `sequenceDiagram\n${'ABCDEFGH'
          .split('')
          .map((id) => `participant ${id}`)
          .join('\n')}\nA->>B: an_identifier_of_some_length`,
      ),
      CARRIED,
      { width: 888, height: 700 },
    );
    const words = pages.flatMap(({ rows }) => rows.flatMap((row) => row.words ?? []));
    expect(words).toHaveLength(1);
    for (const { x, width } of words) expect(x - width / 2).toBeGreaterThanOrEqual(0);
  });
});

describe('a timeline', () => {
  const periods = (count: number) =>
    read(
      'timeline',
      `timeline\n${Array.from({ length: count }, (_, i) => `${2000 + i} : what happened then`).join('\n')}`,
    );

  test('has what happened above its band and below it by turns, beside it where it is upright', () => {
    const across = layoutPeriods(periods(4), CARRIED, WIDE, false);
    expect(across.pages.flat().map(({ side }) => side)).toEqual([
      'above',
      'below',
      'above',
      'below',
    ]);
    const down = layoutPeriods(periods(4), CARRIED, { width: 888, height: 860 }, true);
    expect(down.pages.flat().every(({ side }) => side === 'beside')).toBe(true);
  });

  test('of which much is told has pages on which all has room', () => {
    const told = 'words that tell what happened then and why it did '.repeat(4);
    const long = read(
      'timeline',
      `timeline\n${Array.from({ length: 6 }, (_, i) => `${2000 + i} : ${told}`).join('\n')}`,
    );
    const { pages, size } = layoutPeriods(long, CARRIED, { width: 888, height: 560 }, true);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toHaveLength(6);
    expect(size).toBeGreaterThanOrEqual(30);
  });

  test('runs down a wide stage, too, where it would have many pages across it', () => {
    const much = Array.from({ length: 3 }, (_, i) => `: something that happened, number ${i}`);
    const long = read(
      'timeline',
      `timeline\n${Array.from({ length: 5 }, (_, i) => `${2000 + i} ${much.join(' ')}`).join('\n')}`,
    );
    const { pages, isUpright } = layoutPeriods(long, CARRIED, { width: 1640, height: 420 }, false);
    expect(isUpright).toBe(true);
    expect(pages.length).toBeLessThan(5);
  });

  test('of many periods has even pages', () => {
    const { pages } = layoutPeriods(periods(12), CARRIED, WIDE, false);
    expect(pages.map(({ length }) => length)).toEqual([6, 6]);
  });
});

describe('a Gantt chart', () => {
  const plan = read(
    'gantt',
    'gantt\nA :a, 2026-01-01, 10d\nB with many words :b, 2026-01-11, 1d\nC :c, 2026-01-12, 9d',
  );

  test('is to scale', () => {
    const [a, , c] = layoutPlan(plan, CARRIED, WIDE, 'en', false).pages.flat();
    expect((a?.bar.width ?? 0) / (c?.bar.width ?? 1)).toBeCloseTo(10 / 9);
    expect(a?.bar.left).toBe(0);
    expect((c?.bar.left ?? 0) + (c?.bar.width ?? 0)).toBeCloseTo(WIDE.width);
  });

  test('has words beside a bar that is too short for them', () => {
    const [a, b] = layoutPlan(plan, CARRIED, WIDE, 'en', false).pages.flat();
    expect([a?.words.isInside, b?.words.isInside]).toEqual([true, false]);
  });

  test('has dates in the language of the document, none over another', () => {
    const { dates } = layoutPlan(plan, CARRIED, WIDE, 'de', false);
    expect(dates.length).toBeGreaterThan(2);
    expect(dates[0]?.label).toMatch(/Jan/);
    expect(dates.every(({ left }, i) => i === 0 || left - (dates[i - 1]?.left ?? 0) > 120)).toBe(
      true,
    );
  });
});
