import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { messages } from '../../src/problem/messages';
import { sortProblems } from '../../src/problem/problem';
import { checkText, placesOf } from '../sample';
import {
  CONFIG_CODES,
  DRAWING_CODES,
  FILE_CODES,
  FILM_CODES,
  LANGUAGE_CODES,
  LAYOUT_CODES,
  LEDGER_CODES,
  LENGTH_CODES,
  mistakes,
  OLD_CODES,
  TAKE_CODES,
} from './mistakes';

test('every code has a mistake that provokes it', () => {
  const elsewhere = [
    ...FILE_CODES,
    ...FILM_CODES,
    ...LEDGER_CODES,
    ...LENGTH_CODES,
    ...LAYOUT_CODES,
    ...DRAWING_CODES,
    ...CONFIG_CODES,
    ...OLD_CODES,
    ...TAKE_CODES,
    ...LANGUAGE_CODES,
  ];
  const covered = [...Object.keys(mistakes), ...elsewhere].sort();
  expect(covered).toEqual(Object.keys(messages).sort());
});

describe.each(Object.entries(mistakes))('the mistake %s', (code, { text, files, at, shows }) => {
  test('is one problem at its own place, with its value and a way to mend it', async () => {
    const checked = await checkText(text, files);
    expect(placesOf(checked)).toEqual([`${at} ${code}`]);
    const [problem] = checked.problems;
    if (shows) expect(problem?.message).toContain(shows);
    expect(problem?.fix.length).toBeGreaterThan(5);
    expect(problem?.message).toMatch(/[.?]$/);
    expect(problem?.fix).toMatch(/[.?]"?$/);
    expect(problem?.length).toBeGreaterThan(0);
  });
});

test('the document of mistakes has a problem for each, each at its own place, sorted', async () => {
  const file = path.join(import.meta.dirname, 'ten/ten.md');
  const checked = await checkDocument(file);
  expect(placesOf(checked)).toEqual([
    '3:1 metaUnknown',
    '4:8 metaWrong',
    '13:1 directiveUnknown',
    '21:1 imageMissing',
    '25:1 imageOutside',
    '29:39 referenceUnknown',
    '43:1 statNeedsNumber',
    '49:1 rangesBroken',
  ]);
  expect(checked.failed).toBe(false);
  expect(sortProblems([...checked.problems].reverse())).toEqual(checked.problems);
});

test('a warning alone does not fail the document', async () => {
  expect((await checkText(mistakes.htmlLeftOut.text)).failed).toBe(false);
});
