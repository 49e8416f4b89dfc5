/** Which scripts the browser can show: a letter without a glyph is drawn as the empty box that stands for all of them. */
import type { Page } from 'playwright-core';

/** A letter of each script, after the number of people who read it (Ethnologue). */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'ğ',
  Chinese: '汉',
  Hindi: 'ह',
  Arabic: 'ع',
  Bengali: 'ক',
  Cyrillic: 'ж',
  Japanese: 'ひ',
  Tamil: 'த',
  Korean: '한',
  Thai: 'ก',
  Greek: 'θ',
  Hebrew: 'א',
  Georgian: 'ქ',
  Armenian: 'ժ',
  Ethiopic: 'አ',
  mathematics: '∑',
  emoji: '😀',
};

/** Those of SCRIPTS that `page` has no glyph for. */
export const scriptsWithout = (page: Page): Promise<string[]> =>
  page.evaluate((scripts) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no canvas.');
    const draw = (letter: string): string => {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.font = '80px sans-serif';
      context.fillText(letter, 20, 100);
      return canvas.toDataURL();
    };
    // A noncharacter: no font has it (Unicode 16, 23.7).
    const box = draw('\u{10fffe}');
    const nothing = draw(' ');
    return Object.entries(scripts).flatMap(([name, letter]) =>
      [box, nothing].includes(draw(letter)) ? [name] : [],
    );
  }, SCRIPTS);
