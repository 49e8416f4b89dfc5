import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPhones, type Phone, wordTimes } from '../../../src/narration/voices/phones';

const spoken = (names: string): Phone[] =>
  names.split(' ').map((name, i) => ({ name, start: i / 10, end: (i + 1) / 10 }));
const words = (text: string): string[][] => text.split(' / ').map((word) => word.split(' '));

test('phones that are the same as those of the words alone are theirs, at no cost', () => {
  const { owners, cost } = assignPhones(
    words('dh ax / k ae t'),
    spoken('pau dh ax pau k ae t pau'),
  );
  expect([owners, cost]).toEqual([[0, 0, 1, 1, 1], 0]);
});

test('a weak form, a sound that is left out and one that is put in stay with their word', () => {
  const { owners } = assignPhones(words('ey / hh ih m / s iy'), spoken('ax ih m p s iy'));
  expect(owners).toEqual([0, 1, 1, 1, 2, 2]);
});

test('a word begins at its first phone and ends with its last; pauses belong to no word', () => {
  const phones = spoken('pau dh ax pau k ae t pau');
  const { owners } = assignPhones(words('dh ax / k ae t'), phones);
  expect(wordTimes(2, phones, owners)).toEqual([
    { start: 0.1, end: 0.3 },
    { start: 0.4, end: 0.7 },
  ]);
});

test('whatever is expected and whatever is heard, owners ascend and times are in order', () => {
  const phone = fc.constantFrom(...'pau ax ae iy k t s m n'.split(' '));
  const expected = fc.array(fc.array(phone, { maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(expected, fc.array(phone, { minLength: 1, maxLength: 30 }), (wanted, heard) => {
      const phones = spoken(heard.join(' '));
      const { owners } = assignPhones(wanted, phones);
      expect(owners).toHaveLength(heard.filter((name) => name !== 'pau').length);
      expect(owners).toEqual([...owners].sort((a, b) => a - b));
      let reached = 0;
      for (const { start, end } of wordTimes(wanted.length, phones, owners)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThanOrEqual(start);
        reached = end;
      }
    }),
  );
});
