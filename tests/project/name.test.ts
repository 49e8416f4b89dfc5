/** What the results of a document are called. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMarkdown } from '../../src/project/files';
import { nameAmong, nameDocument } from '../../src/project/name';
import { newFolder } from '../sample';

const namesOf = (...files: string[]) => files.map((file) => nameAmong(file, files).name);

describe('results are called', () => {
  test('as the file, whatever lies around it', () => {
    expect(namesOf('slides/tour/tour.md', 'talk.md', 'a/b/other.md')).toEqual([
      'tour',
      'talk',
      'other',
    ]);
  });

  test.each([
    [
      ['a/slides.md', 'b/slides.md'],
      ['a-slides', 'b-slides'],
    ],
    [
      ['slides.md', 'b/slides.md'],
      ['slides', 'b-slides'],
    ],
    [
      ['slides/a/talk/talk.md', 'slides/b/talk/talk.md'],
      ['a-talk', 'b-talk'],
    ],
    [
      ['x/a/talk.md', 'y/a/talk.md', 'z/talk.md'],
      ['x-a-talk', 'y-a-talk', 'z-talk'],
    ],
    [
      ['slides/tour/tour.md', 'slides/tour/old/tour.md', 'slides/a/tour.md'],
      ['tour', 'old-tour', 'a-tour'],
    ],
    [
      ['a/Talk.md', 'b/talk.md'],
      ['a-Talk', 'b-talk'],
    ],
  ])('by the folders that tell files of one name apart: %j', (files, names) => {
    expect(namesOf(...files)).toEqual(names);
  });

  test('never the same, nor as a third document, on any disk', () => {
    const part = fc.constantFrom('a', 'b', 'a-b', 'B', 'slides');
    const file = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const ending = fc.constantFrom('.md', '.markdown');
    const files = fc.uniqueArray(
      fc.tuple(file, ending).map((parts) => parts.join('')),
      { maxLength: 12, selector: (name) => name.toLowerCase() },
    );
    fc.assert(
      fc.property(files, (all) => {
        const names = namesOf(...all).map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(all.length);
        expect(namesOf(...all.toReversed()).toReversed()).toEqual(namesOf(...all));
      }),
      { numRuns: 500, examples: [[['a-b.md', 'B/a-b.md', 'b.md', 'b/a/B.md']]] },
    );
  });

  test('by what lies in the project, but for what programs wrote', async () => {
    const root = newFolder();
    for (const folder of ['a', 'b', 'node_modules/c', 'out/d', '.git']) {
      mkdirSync(path.join(root, folder), { recursive: true });
      writeFileSync(path.join(root, folder, 'slides.md'), '');
    }
    const named = nameDocument(path.join(root, 'a/slides.md'), root, await findMarkdown(root));
    expect(named).toEqual({ name: 'a-slides', others: ['b/slides.md'] });
  });
});
