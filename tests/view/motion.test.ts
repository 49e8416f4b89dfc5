import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { THEMES } from '../../src/theme/themes';
import { motionOf } from '../../src/timeline/motion';
import { stepProgress } from '../../src/timeline/state';
import { themeCss } from '../../src/view/theme';

const PROPERTIES = ['--p', '--in', '--out', '--back', '--gone'];

const read = (file: string) =>
  readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

test('the deck moves a step for as long, and in the same way, as the video', () => {
  const moved = [...read('deck/deck.css').matchAll(/(--\w+) var\(--step\)/g)];
  expect(moved.map(([, property]) => property)).toEqual(['--enter', '--settle', ...PROPERTIES]);
  for (const theme of THEMES) {
    const { ms, ease } = motionOf({ theme });
    expect(themeCss(theme)).toContain(`--step: ${ms}ms cubic-bezier(${ease.join(', ')});`);
  }
});

test('every theme moves in time to be followed, and none bounces', () => {
  for (const theme of THEMES) {
    const motion = motionOf({ theme });
    expect(motion.ms, theme).toBeGreaterThanOrEqual(300);
    expect(motion.ms, theme).toBeLessThanOrEqual(650);
    const timed = { scene: { kind: 'points' }, steps: [{ startMs: 1000 }] };
    const seen = Array.from(
      { length: 30 },
      (_, i) => stepProgress(timed, 1000 + (motion.ms * i) / 29, motion)[1] ?? -1,
    );
    expect(seen, theme).toEqual(seen.toSorted((a, b) => a - b));
    expect([seen[0], seen.at(-1)], theme).toEqual([0, 1]);
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
  for (const property of [...PROPERTIES, '--enter', '--settle', '--leave', '--told'])
    expect(css).toMatch(new RegExp(`@property ${property} \\{ syntax: "<number>"`));
});
