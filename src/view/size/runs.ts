/** A text as it is measured: parts that are set in one type. */
import type { Inline, Rich } from '../../scene/inline';
import { type Ems, IDEOGRAPH } from './letters';

/** Its letters, and how wide they are, em of the text around it. */
export interface Run {
  text: string;
  ems: Ems;
  /** It is set smaller where its line has no room. */
  shrinks?: true;
  /** How much higher than a line it is, em. */
  above?: number;
}

/** As view/css/base.css has it: a letter of code, smaller type, and what is around a key. */
const CODE = 0.6 * 0.9;
const SMALLER = { sub: 0.62, sup: 0.62, small: 0.8, kbd: 0.82 } as const;
const KEY = 0.7;
/** The raised number of a reference. */
const REFERENCE = '\u2060';
const REFERENCE_WIDTH = 0.62;

/** An icon in a line of text, with the space after it (css/icon.css), em. It is glued to what follows. */
export const ICON_WIDTH = 1.32;
const icon: Ems = (text) => (text === REFERENCE ? ICON_WIDTH : 0);

/** What the font of code may not have is as wide as high, at most. */
const FOREIGN = new RegExp(`${IDEOGRAPH.source}|(?![\\x00-\\xff])\\p{S}`, 'u');
const code: Ems = (text) =>
  [...text].reduce((sum, letter) => sum + (FOREIGN.test(letter) ? 0.9 : CODE), 0);
const reference: Ems = (text) => (text === REFERENCE ? REFERENCE_WIDTH : 0);

/** The letters of a formula in a line are larger than those around it (view/css/formula.css). */
export const FORMULA_SIZE = 1.08;
/** What a line is high. */
const LINE = 1.2;

/** No line ends in a formula. */
function held(text: string, { width, height }: { width: number; height: number }): Run {
  const all = width * FORMULA_SIZE;
  const above = Math.max(0, height * FORMULA_SIZE - LINE);
  return {
    text: 'x'.repeat(text.length),
    ems: (part) => (all * part.length) / text.length,
    shrinks: true,
    above,
  };
}

const joined = (text: string): string => text.replaceAll(' ', '\u00a0');

/** A `\n` ends a line. What is drawn of a node has as many letters as `lengthOf` says. */
export function runsOf(text: Rich | string, ems: Ems): Run[] {
  if (typeof text === 'string') return [{ text, ems }];
  return text.flatMap((node) => runsIn(node, ems));
}

function runsIn(node: Inline, ems: Ems): Run[] {
  switch (node.type) {
    case 'code':
      return [{ text: node.text, ems: code }];
    case 'break':
      return [{ text: '\n', ems }];
    case 'icon':
      return [{ text: REFERENCE, ems: icon }];
    case 'ref':
      return [{ text: REFERENCE, ems: reference }];
    case 'math':
      // Its source, where it could not be set.
      if (node.mathml === '') return [{ text: node.text, ems: code }];
      if (!node.room) return [{ text: joined(node.text), ems: scaled(ems, FORMULA_SIZE) }];
      return [held(node.text, node.room)];
    case 'strong':
      return runsOf(node.children, ems.bold ?? ems);
    case 'sub':
    case 'sup':
    case 'small':
      return runsOf(node.children, scaled(ems, SMALLER[node.type]));
    case 'kbd':
      return runsOf(node.children, keyed(ems));
    default:
      return 'children' in node ? runsOf(node.children, ems) : [{ text: node.text, ems }];
  }
}

/** How many letters of a text a node has, UTF-16. */
export function lengthOf(node: Inline): number {
  if ('children' in node) return node.children.reduce((sum, one) => sum + lengthOf(one), 0);
  return 'text' in node ? node.text.length : 1;
}

const scaled =
  (ems: Ems, by: number): Ems =>
  (text, px) =>
    ems(text, px) * by;

const keyed =
  (ems: Ems): Ems =>
  (text, px) =>
    ems(text, px) * SMALLER.kbd + KEY;

/** What lies from one place to another of the whole, UTF-16. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const { text, ...run } of runs) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part) found.push({ text: part, ...run });
    at += text.length;
  }
  return found;
}
