import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EASE, STEP_MS } from '../../src/timeline/motion';

const PROPERTIES = ['--p', '--in', '--out', '--back', '--gone'];

const read = (file: string) =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

test('the deck moves a step for as long, and in the same way, as the video', () => {
  const css = read('deck/deck.css');
  const moved = [...css.matchAll(/(--\w+) (\d+)ms cubic-bezier\(([^)]*)\)/g)];
  expect(moved.map(([, property]) => property)).toEqual(['--enter', ...PROPERTIES]);
  for (const [, , duration, curve = ''] of moved) {
    expect(Number(duration)).toBe(STEP_MS);
    expect(curve.split(',').map(Number)).toEqual([...EASE]);
  }
});

test('no view has a motion of its own', () => {
  const sheets = [
    'base',
    'step',
    'title',
    'turns',
    'list',
    'number',
    'picture',
    'text',
    'captions',
  ];
  for (const sheet of sheets) {
    const css = read(`view/css/${sheet}.css`);
    expect(css, sheet).not.toMatch(/\b(transition|animation)\b|@keyframes|:hover/);
  }
});

test('what a step moves can be interpolated', () => {
  const css = read('view/css/step.css');
  for (const property of [...PROPERTIES, '--enter', '--leave', '--told'])
    expect(css).toMatch(new RegExp(`@property ${property} \\{ syntax: "<number>"`));
});
