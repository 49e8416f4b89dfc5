/** What the deck and assistive technology get of key lines in turn. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/schema';
import { drawnContext, StageProvider } from '../../src/view/context';
import { Turns } from '../../src/view/kinds/Turns';
import { capital } from '../../src/view/size/kinds/turns';

const scene: Scene<'statement'> = {
  ...{ kind: 'statement', id: 'a', level: 2, heading: [], narration: [], notes: [], refs: [] },
  form: 'turns',
  lines: [
    { pieces: ['bread needs time'], accents: [{ piece: 0, start: 12, end: 16 }] },
    { pieces: ['It waits.'], accents: [] },
    { pieces: ['If it is cold,', 'it is slow.'], accents: [] },
  ],
  steps: [],
};

const draw = (mode: 'deck' | 'video', progress: number[] = []) =>
  renderToStaticMarkup(
    <StageProvider
      value={{ ...drawnContext({ references: [], lang: 'en' }, (src) => src), mode, progress }}
    >
      <Turns scene={scene} />
    </StageProvider>,
  );

describe('key lines in turn', () => {
  test('come as steps, and what leaves with a step is told apart', () => {
    const html = draw('deck');
    const steps = [...html.matchAll(/class="([^"]*)" data-fragment-index="(\d)"/g)];
    const coming = steps
      .filter(([, names = '']) => !names.includes('leaves'))
      .map(([, , at]) => at);
    expect([...new Set(coming)].sort()).toEqual(['0', '1', '2', '3']);
    expect(steps.some(([, names = '']) => names.includes('step-out leaves'))).toBe(true);
  });

  test('are read once: what stands small above is hidden from those who listen', () => {
    const words = draw('deck')
      .replace(/<div class="said-line"[\s\S]*?<\/div>/g, '')
      .replace(/<[^>]*>/g, '');
    expect(words.match(/needs time/g)).toHaveLength(1);
    expect(draw('deck')).toMatch(/class="said-line"[^>]*aria-hidden="true"/);
  });

  test('begin with a capital where they are taken from the middle, and have their accents', () => {
    expect(draw('video', [1, 1])).toContain('Bread needs <b class="accent">time</b>');
  });

  test.each([
    ['needs time', 'Needs time'],
    ['état', 'État'],
    ['npm install it', 'npm install it'],
    ['marp.app', 'marp.app'],
    ['iPhone', 'iPhone'],
    ['n – number of months', 'n – number of months'],
    ['x is odd', 'x is odd'],
    ['a dough needs time', 'A dough needs time'],
    ['"a" and b', '"a" and b'],
  ])('begin with a capital, but where it is no word: %s', (text, expected) => {
    expect(capital(text)).toBe(expected);
  });

  test('have the numbers of their steps in the video', () => {
    const html = draw('video', [1, 1, 0.5, 0, 0]);
    expect(html).toMatch(/step-out leaves" style="display:contents;--out:0\.5"/);
    expect(html).toMatch(/class="step step-p piece" style="--p:0\.5"/);
  });
});
