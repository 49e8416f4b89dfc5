/** Sentences of what a block shows, for a section that says nothing itself. */
import type { Spoken } from '../scene/define';
import { plainText, type Rich } from '../scene/inline';
import { flatten } from '../scene/spoken';

/** It ends as a sentence does, also before a quotation mark or a bracket. */
const ENDED = /[.!?…:;。！？؟:]["'”’»)\]」』）]*$/u;

/** Scripts that end a sentence with a stop of their own. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]["'”’»)\]」』）]*$/u;

function ended(text: string): string {
  if (text === '' || ENDED.test(text)) return text;
  return `${text}${WIDE.test(text) ? '。' : '.'}`;
}

export const textOf = (text: string): Rich => [{ type: 'text', text }];

/** The lines as one paragraph, a sentence each; nothing when they have no words. It begins `steps` steps. */
export function utter(lines: readonly Rich[], steps = 0): Spoken[] {
  const said: Spoken = { text: '', terms: [], marks: [] };
  for (const line of lines) {
    const { text, formulas = [] } = flatten(line);
    if (!plainText(line).trim() || text === '') continue;
    const from = said.text === '' ? 0 : said.text.length + 1;
    said.text = said.text === '' ? ended(text) : `${said.text} ${ended(text)}`;
    const moved = formulas.map((formula) => ({
      ...formula,
      start: formula.start + from,
      end: formula.end + from,
    }));
    if (moved.length > 0) said.formulas = [...(said.formulas ?? []), ...moved];
  }
  if (said.text === '') return [];
  return [{ ...said, marks: Array<number>(steps).fill(0) }];
}
