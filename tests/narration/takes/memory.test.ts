import { expect, test } from 'vitest';
import { openStore } from '../../../src/cache/store';
import { editedOf, openMemory } from '../../../src/narration/takes/memory';
import { newFolder } from '../../sample';

const BEFORE = ['The river rose by two metres.', 'Nobody was hurt.', 'We left.'];

test('a sentence of which a word is another was edited; marks and capitals are none', () => {
  const now = ['The river rose by three metres.', 'Nobody was hurt!', 'We left.'];
  expect(editedOf(now, BEFORE)).toEqual([BEFORE[0], undefined, undefined]);
});

test('a new sentence, and one of which nothing is known, were not', () => {
  expect(editedOf([...BEFORE, 'Then it rained for a week.'], BEFORE).every((one) => !one)).toBe(
    true,
  );
  expect(editedOf(BEFORE, [])).toEqual([undefined, undefined, undefined]);
});

test('what was heard in a sound is kept until the text is what it says', async () => {
  const store = openStore(newFolder());
  const edited = async (texts: string[], heard: string[], sound = 'a'.repeat(64)) => {
    const memory = await openMemory(sound, texts, store);
    await memory.keep(heard);
    return memory.edited;
  };
  expect(await edited(BEFORE, BEFORE)).toEqual([undefined, undefined, undefined]);
  const now = ['The river rose by three metres.', ...BEFORE.slice(1)];
  expect(await edited(now, BEFORE.slice(1))).toEqual([BEFORE[0], undefined, undefined]);
  // It was misread, and the text says so now.
  expect(await edited(now, now)).toEqual([BEFORE[0], undefined, undefined]);
  expect(await edited(now, now)).toEqual([undefined, undefined, undefined]);
  expect(await edited(BEFORE, BEFORE.slice(1))).toEqual([now[0], undefined, undefined]);
  expect(await edited(now, [], 'b'.repeat(64))).toEqual([undefined, undefined, undefined]);
});
