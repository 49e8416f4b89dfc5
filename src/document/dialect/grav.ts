/** What Grav adds: notices, whose lines begin with one to four `!`, and code between `[prism]` and `[/prism]`. */
import type { Edit } from '../source/edits';
import type { IsFree } from '../source/ranges';

/** Lines that begin with the same signs, and so many words that none is a sign of something else. */
const NOTICE = /(?<=^|\n\n)(!{1,4}) (?=[^\n]{20})[^\n]*(?:\n\1 [^\n]*)*(?=\n|$)/g;
const TONES = ['WARNING', 'CAUTION', 'NOTE', 'TIP'] as const;

const CODE = /^[ \t]*\[prism\b([^\]\n]*)\][ \t]*\n([\s\S]*?)\n[ \t]*\[\/prism\][ \t]*$/gm;
const LANGUAGE = /\blanguage-([\w+-]+)/;

export function findGrav(text: string, isFree: IsFree): Edit[] {
  return [...noticesIn(text), ...codeIn(text)].filter(({ start }) => isFree(start));
}

const noticesIn = (text: string): Edit[] =>
  [...text.matchAll(NOTICE)].map(({ 0: all, 1: sign = '', index }) => {
    const lines = all.split('\n').map((line) => `> ${line.slice(sign.length + 1)}`);
    const words = [`> [!${TONES[sign.length - 1]}]`, ...lines].join('\n');
    return { start: index, end: index + all.length, text: words };
  });

const codeIn = (text: string): Edit[] =>
  [...text.matchAll(CODE)].flatMap(({ 0: all, 1: options = '', 2: code = '', index }) => {
    if (/`{3}|~{3}/.test(code)) return [];
    const language = LANGUAGE.exec(options)?.[1] ?? '';
    return [{ start: index, end: index + all.length, text: `\`\`\`${language}\n${code}\n\`\`\`` }];
  });
