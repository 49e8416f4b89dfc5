/** What lectern knows of how micromark edits the list of what it has read (4.0, micromark-util-edit-map 1.0). */
import fc from 'fast-check';
import { EditMap } from 'micromark-util-edit-map';
import type { Event } from 'micromark-util-types';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/document/syntax';
import { hastenEdits } from '../../src/foreign/micromark';

const SAID = 'micromark edits its events otherwise than src/foreign/micromark.ts counts on';

/** Events told apart by their order. */
const eventsOf = (from: number, count: number): Event[] =>
  Array.from({ length: count }, (_, i) => {
    const point = { line: 1, column: 1, offset: from + i, _index: 0, _bufferIndex: 0 };
    return ['enter', { type: 'data', start: point, end: point }, {}] as unknown as Event;
  });

test('edits that are made at once give what they give one by one', () => {
  hastenEdits();
  const edit = fc.record({ gap: fc.nat(4), removed: fc.nat(3), added: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const events = eventsOf(0, 60);
      const wanted = [...events];
      const map = new EditMap();
      let at = 0;
      const placed = edits.map(({ gap, removed, added }, i) => {
        at += gap + 1;
        const one = { at, removed, added: eventsOf(100 * (i + 1), added) };
        at += removed;
        return one;
      });
      for (const one of placed) map.add(one.at, one.removed, [...one.added]);
      for (const one of placed.reverse()) wanted.splice(one.at, one.removed, ...one.added);
      map.consume(events);
      expect(events, SAID).toEqual(wanted);
    }),
  );
});

test('micromark still edits that way where a list ends', () => {
  const { consume } = EditMap.prototype;
  let count = 0;
  EditMap.prototype.consume = function counted(events) {
    count += 1;
    consume.call(this, events);
  };
  parseMarkdown('- a\n- b\n\n---\n'.repeat(4));
  EditMap.prototype.consume = consume;
  expect(count, SAID).toBeGreaterThanOrEqual(4);
});
