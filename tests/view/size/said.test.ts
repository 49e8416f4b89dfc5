/** Key lines that were said, listed on the ground of their heading. */
import { expect, test } from 'vitest';
import { richOf } from '../../../src/scene/inline';
import type { KeyLine } from '../../../src/scene/kinds/statement';
import { AREAS } from '../../../src/view/area';
import { listSaid } from '../../../src/view/size/kinds/said';
import type { Pictured } from '../../../src/view/size/kinds/signs';
import { turnsOf } from '../../../src/view/size/kinds/turns';
import { CARRIED } from '../../../src/view/size/letters';
import type { Side } from '../../../src/view/size/side';

const side: Side = {
  width: 558,
  heading: 90,
  across: 514,
  high: 240,
  room: { width: 1082, height: 748 },
};
const line = (...pieces: string[]): KeyLine => ({ pieces, accents: [] });
const list = (lines: KeyLine[], pictured: Pictured[] = []) =>
  listSaid(
    turnsOf(lines, 'en', () => false),
    richOf('The heading'),
    side,
    pictured,
    {
      ...{ format: 'landscape', area: AREAS.landscape, letters: CARRIED, lang: 'en' },
    },
  );
const long = 'is what a whole team of speakers has been waiting for since the very first day';

test('each comes when the next one is said, below those before it', () => {
  const said = list([line('water'), line('salt'), line('flour')]);
  expect(said.map(({ text, comes, leaves }) => [text, comes, leaves])).toEqual([
    ['Water', 2, undefined],
    ['Salt', 3, undefined],
  ]);
  expect(said[0]?.top).toBe(0);
  expect(said[1]?.top).toBeGreaterThan(44);
});

test('without room for one more the list begins anew', () => {
  const said = list(Array.from({ length: 9 }, (_, i) => line(`Line ${i + 1}`)));
  const last = said.filter(({ top }) => top === 0).at(-1);
  expect(said.filter(({ top }) => top === 0).map(({ text }) => text)).toEqual(['Line 1', 'Line 6']);
  expect(said[0]?.leaves).toBe(last?.comes);
  expect(said.at(-1)?.leaves).toBeUndefined();
});

test('nothing repeats the heading', () => {
  const said = list([line('the heading!'), line('water'), line('last')]);
  expect(said.map(({ text }) => text)).toEqual(['Water']);
});

test('a sentence, in pieces or long, is not repeated, nor a word that is wider than the ground', () => {
  expect(
    list([
      line('if', 'then'),
      line(long),
      line('Donaudampfschifffahrtsgesellschaft'),
      line('last'),
    ]),
  ).toEqual([]);
});

test('makes way for the icon of a line', () => {
  const icon = { name: 'bread', paths: ['M0 0h24'] };
  const shown = [{ sign: icon, first: 3, next: 4, lines: [2, 3] as const }];
  const said = list([line('one'), line('two'), { ...line('three'), icon }, line('four')], shown);
  expect(said.map(({ text, comes, leaves }) => [text, comes, leaves])).toEqual([
    ['One', 2, 3],
    ['Three', 4, undefined],
  ]);
});
