/** Rich text to narration: plain words, with offsets of bold phrases, of `[step]` marks and of pauses. */
import { isBare, shortAddress, siteOf } from './address';
import type { Spoken, Struck } from './define';
import type { Formula } from './formula/schema';
import { takeIcon } from './icon/take';
import { type Inline, plainText, type Rich } from './inline';
import { partAtPauses } from './pause';

const STEP_MARK = /\s*\[step\]\s*/gi;
/** Numbers of sources: "[1]", "[2, 5–7]"; "[1]: " where one is named. */
const CITATION = /^\[\d+\]:\s|\s?\[\d+(?:\s?[,–-]\s?\d+)*\]/g;

/** True of a text that begins with the number of a source: "[1]: Anna, 1999". */
export const namesSource = (text: string): boolean => /^\[\d+\]:?\s/.test(text);

/**
 * The paragraphs that have words. A `[step]` that stands alone moves to the next words, or the end of the last ones; a pause
 * is after the words before it.
 */
export function withWords(paragraphs: readonly Spoken[]): Spoken[] {
  const kept: Spoken[] = [];
  let waiting = 0;
  for (const spoken of paragraphs) {
    if (spoken.text === '') {
      waiting += spoken.marks.length;
      const before = kept.at(-1);
      if (before && spoken.pauses)
        before.pauses = [
          ...(before.pauses ?? []),
          ...spoken.pauses.map(({ ms }) => ({ at: before.text.length, ms })),
        ];
      continue;
    }
    kept.push({ ...spoken, marks: [...Array<number>(waiting).fill(0), ...spoken.marks] });
    waiting = 0;
  }
  const last = kept.at(-1);
  last?.marks.push(...Array<number>(waiting).fill(last.text.length));
  return kept;
}

type Link = Extract<Inline, { type: 'link' }>;

/** The words of a paragraph that are said. `keepsAddresses`: nothing else shows what it says, so addresses stand in its text, however they are said. */
export function flatten(rich: Rich, keepsAddresses = false): Spoken {
  const spoken: Spoken = { text: '', terms: [], marks: [] };
  let passedOver = false;
  /** Of which it is not known yet what follows. */
  let struck: Struck | undefined;
  /** Of the spaces around what is struck the text keeps one, before it or after it; the other goes with it. */
  const settle = (one: Struck, isApart: boolean) => {
    const { length } = spoken.text;
    one.text = one.text.trimEnd();
    const isTrimmed = length < one.at;
    if (isApart && (isTrimmed || length === 0)) one.text += ' ';
    else if (isTrimmed) Object.assign(one, { at: length, text: ` ${one.text}` });
  };
  const add = (piece: string) => {
    let clean = piece.replace(/\s+/g, ' ');
    if (struck && clean === ' ') struck.text += clean;
    if (struck && clean.trim() === '') return;
    if (struck?.text.endsWith(' ')) clean = ` ${clean.trimStart()}`;
    if (passedOver && /^[\s.,;:!?)]/.test(clean)) spoken.text = spoken.text.trimEnd();
    if (struck) settle(struck, /^\s/.test(clean));
    struck = undefined;
    passedOver = false;
    spoken.text += /\s$/.test(spoken.text) || spoken.text === '' ? clean.trimStart() : clean;
  };
  /** What could not be set is shown, and passed over by the voice. */
  const addFormula = ({ text, mathml, spoken: words }: Formula) => {
    const start = spoken.text.length;
    add(text);
    const end = spoken.text.length;
    spoken.formulas = [
      ...(spoken.formulas ?? []),
      { start, end, spoken: words || (mathml && text) },
    ];
  };
  const addSaid = ({ said, children }: Extract<Inline, { type: 'say' }>) => {
    const start = spoken.text.length;
    walk(children);
    const end = spoken.text.trimEnd().length;
    if (end > start)
      spoken.formulas = [...(spoken.formulas ?? []), { start, end, spoken: said, given: true }];
  };
  const addText = (text: string) => {
    const said = text.replace(CITATION, '');
    if (!said) passedOver = true;
    else
      said.split(STEP_MARK).forEach((piece, i) => {
        if (i > 0) {
          add(' ');
          spoken.marks.push(spoken.text.length);
        }
        for (const part of partAtPauses(piece)) {
          if (typeof part === 'string') add(part);
          else addPause(part);
        }
      });
  };
  const addPause = (ms: number) => {
    add(' ');
    spoken.pauses = [...(spoken.pauses ?? []), { at: spoken.text.length, ms }];
  };
  const addStruck = (text: string) => {
    passedOver = true;
    if (struck) {
      struck.text += text;
      return;
    }
    struck = { at: spoken.text.length, text };
    spoken.struck = [...(spoken.struck ?? []), struck];
  };
  const walk = (nodes: Rich) => {
    for (const node of nodes) {
      const { type } = node;
      if (type === 'text') addText(node.text);
      else if (type === 'code') add(node.text);
      else if (type === 'math') addFormula(node);
      else if (type === 'break') add(' ');
      else if (type === 'strong') {
        const start = spoken.text.length;
        const { icon } = takeIcon(node.children);
        walk(node.children);
        const end = spoken.text.trimEnd().length;
        if (end > start) spoken.terms.push({ start, end, ...(icon && { icon }) });
      } else if (type === 'link') walk(sayLink(node, keepsAddresses));
      else if (type === 'say') addSaid(node);
      else if (type === 'del') addStruck(plainText(node.children));
      else if (type !== 'ref' && type !== 'icon') walk(node.children);
    }
  };
  walk(rich);
  const text = spoken.text.trimEnd();
  spoken.text = text;
  if (struck) settle(struck, false);
  const { marks, pauses } = spoken;
  const within = (at: number) => Math.min(at, text.length);
  return {
    ...{ ...spoken, marks: marks.map(within) },
    ...(pauses && { pauses: pauses.map(({ at, ms }) => ({ at: within(at), ms })) }),
  };
}

/** Of an address that stands bare in the text, the site's name is said. */
function sayLink({ href, children }: Link, keepsAddresses: boolean): Rich {
  const words = plainText(children);
  const short = shortAddress(href);
  if (!isBare(words, href) && words !== short) return children;
  const said = siteOf(href);
  if (!keepsAddresses || said === short) return [{ type: 'text', text: said }];
  return [{ type: 'say', said, children: [{ type: 'text', text: short }] }];
}
