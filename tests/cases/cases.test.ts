import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { KINDS } from '../../src/scene/schema';
import { sayProblem, timelineOf } from '../sample';
import { show, showSections, showTimeline } from './golden';

const HERE = import.meta.dirname;
const NAMES = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

// `npx vitest run tests/cases -u` writes what differs; read it before it is committed.
describe.each(NAMES)('the case %s', (name) => {
  const golden = (stage: string) => path.join(HERE, name, `${name}.${stage}`);

  test('gives the same sections, scenes and times as its goldens, or the same problems', async () => {
    const checked = await checkDocument(golden('0.md'));
    if (checked.problems.length > 0 || !checked.read) {
      const said = checked.problems.map((found) => `${sayProblem(found)}\n  Fix: ${found.fix}\n`);
      await expect(said.join('')).toMatchFileSnapshot(golden('error.txt'));
      return;
    }
    const { document, scenes } = checked.read;
    const save = (stage: string, text: string) =>
      expect(`${text}\n`).toMatchFileSnapshot(golden(stage));
    await save('1.sections.json', showSections(document.sections));
    await save('2.scenes.json', show(scenes.scenes));
    await save('3.timeline.json', showTimeline(await timelineOf(checked)));
  });
});

test('every kind of scene has a case of its name', () => {
  const missing = KINDS.filter((kind) => !NAMES.some((name) => name.split('-')[0] === kind));
  expect(missing).toEqual([]);
  expect(NAMES).toContain('own');
});
