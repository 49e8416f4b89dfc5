/** A piece that is no number and no date: one word, an abbreviation, an address, words joined by signs. */
import { type Around, bare, CLOSE, OPEN, type Reader } from '../reading';
import { sayCapitals } from './acronyms';
import { DOTFILE, FILE, isPath, MAIL, sayAddress, sayFile, sayMail, sayPath, URL } from './address';
import { sayCharged } from './charged';
import { sayFormula } from './elements';
import { sayPower } from './forms/maths';
import { spell, spellWith } from './letters';
import { decimal } from './number';
import { sayNumeral } from './numerals';
import { sayRun } from './run';
import { sayShort } from './short';
import { SPECIAL } from './special';
import { SYMBOLS } from './symbols';
import { PER, unitWords } from './units';

/** Marks of Markdown and HTML that stand alone: of headings, quotes, comments, formulas. */
const MARKUP = /^(?:#{2,}|<!--|-->|\${2,}|[`*_=~-]{2,}|:{2,}|\|+)$/;
const EMOTICON = /^[:;]['’]?-?[DPpOo()|/\\\]3*]+$|^=[)D(]+$|^[xX]D+$|^<\/?3+$|^\^_*\^$/;
const TAG = /^<\/?(\p{L}[\w-]*)[^<>]*\/?>$/u;
const RUNS =
  /(?<=[\p{L}\d)])\^\{?[-−]?\d+\}?|(?<![\p{L}\d])\d+(?:\.\d+)?[eE][-−+]?\d+|={2,3}|!==?|<=|>=|->|=>|<-|&&|(?<!\d)\.\d+|(?<![\p{L}\d.])\d{1,3}(?:,\d{3})+(?![,\d])(?:\.\d+)?|[\p{L}\p{M}\d'’]+(?:\.\d+)*|\S/gu;
/** Before a single capital A that is a letter: vitamin A. */
const LETTERED =
  /^(vitamins?|plans?|grades?|type|class|group|hepatitis|points?|options?|section|appendix|exhibit|part|figure|schedule|category|model|teams?|step|side|phase|influenza|drug|letters?|variant|version|answer|question|block|column|row|room|gate|level|line|node|vertex|set|from)$/i;
/** Units that something is counted by: beats/min. */
const RATED = /^(?:min|s|sec|h|hr|d|yr|kg|g|mg|L|l|ml|mL)$/;
const PLAIN = /^\p{Ll}+$/u;
const JOINS = /[-‐‑–—/\\_]|\.{3}|…/;

/** Of a keyboard, before a plus: Ctrl+C. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ...[['ctrl', 'control'] as const, ['cmd', 'command'] as const, ['alt', 'alt'] as const],
  ...[['shift', 'shift'] as const, ['fn', 'function'] as const, ['win', 'windows'] as const],
]);
/** Letters of a piece that rules are tried on. */
const LONGEST = 200;

export function sayWord(piece: string, around: Around, read: Reader): string[] {
  if (piece.length > LONGEST) return sayLong(piece, around, read);
  const isEqual = /^={2,3}$/.test(piece) && around.before !== '' && around.after !== '';
  if (piece === '' || EMOTICON.test(piece)) return [];
  if ((MARKUP.test(bare(piece)) || MARKUP.test(piece)) && !isEqual) return [];
  if (piece === '#' && around.after === 'of') return ['number'];
  if (/^[#>]$/.test(piece) && around.before === '') return [];
  const closed = piece.replace(OPEN, '').replace(/[\p{Pe}\p{Pf}"'”’*_`,;:!?…“‘»›]+$/u, '');
  const text = bare(piece);
  const near = { ...around, closing: piece.slice(piece.lastIndexOf(text) + text.length) };
  const alone = sayUnit(text, around);
  if (alone) return alone;
  const exact =
    SPECIAL.get(piece.replace(/[,;:!?.]+$/, '')) ??
    SPECIAL.get(text) ??
    SYMBOLS.get(piece) ??
    SYMBOLS.get(text);
  if (exact) return exact;
  if (/^[A-F][-−–]$/.test(text) && !/^(?:and|or)$/.test(around.after))
    return [...spell(text.charAt(0)), 'minus'];
  if (/^[-–]$/.test(piece))
    return isOperand(around.before) && isOperand(around.after) ? ['minus'] : [];
  // Most words are no place, and have no sign in them.
  const isPlain = PLAIN.test(text);
  return (
    sayLetter(text, near) ??
    (isPlain ? undefined : sayPlace(text, piece, read)) ??
    sayShort(closed, near, read) ??
    sayNumeral(text, near) ??
    (isPlain ? sayRun(text, [near.before, near.after]) : undefined) ??
    sayJoined(text, near, read) ??
    sayRuns(text, near)
  );
}

/** An address is said short; a hash or a line of data is letters and signs. */
const sayLong = (piece: string, around: Around, read: Reader): string[] =>
  /^\W?(?:https?:\/\/|www\.)/i.test(piece)
    ? sayAddress(piece.replace(/^\W+/, '').slice(0, LONGEST), read)
    : sayRuns(piece, around);

/** A unit without a number: "cost per kWh", "measured in kg". */
const sayUnit = (text: string, { before }: Around): string[] | undefined =>
  /^(?:kg|mg|km|cm|mm|nm|kWh|MWh|kW|MW|GB|MB|TB|kHz|MHz|GHz|Hz|ms|lbs?|oz|dB|mL|ml|eV|hPa|kPa|Mbps|Gbps|px|mph)$/.test(
    text,
  ) && /^(?:per|a|an|each|in|of|many|to)$/i.test(before)
    ? unitWords(text, /^(?:per|an?|each)$/i.test(before))
    : undefined;

/** A number, or a letter that stands for one. */
const isOperand = (piece: string): boolean =>
  /^(?:[B-HJ-Zb-hj-z]|\.?\d[\d.,]*|\p{Script=Greek})$/u.test(piece);

/** A capital A that is a letter and no article. */
function sayLetter(text: string, { before, after, closing }: Around): string[] | undefined {
  if (text !== 'A') return undefined;
  const isNamed =
    LETTERED.test(before) || /^(?:and|or|to|versus|vs\.?|through|[→=+<>≤≥≠≈]+|->)$/.test(after);
  const stands =
    before !== '' && !/[.:!?—"“]$/.test(before) && (/^[.,;)]/.test(closing) || after === '');
  return isNamed || stands || closing.startsWith('.') ? spell(text) : undefined;
}

/** Addresses, files, tags of people and of subjects. */
function sayPlace(text: string, piece: string, read: Reader): string[] | undefined {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(text)) return undefined;
  const open = piece.replace(/^[("'“‘«[`*]+/, '').replace(CLOSE, '');
  if (URL.test(text)) return sayAddress(text, read);
  if (MAIL.test(text)) return sayMail(text, read);
  const [, sign, name = ''] = /^([#@])([\p{L}\d_][\p{L}\p{M}\d_.-]*)$/u.exec(open) ?? [];
  if (sign) return [sign === '#' ? 'hashtag' : 'at', ...read(name.replaceAll('_', ' '))];
  const [, library] = /^(\p{Lu}\p{L}*|D3)\.js$/u.exec(text) ?? [];
  if (library) return [...read(library), 'j', 's'];
  if (FILE.test(open)) return sayFile(open, read);
  if (DOTFILE.test(open)) return ['dot', ...read(open.slice(1))];
  if (isPath(open) && !unitWords(open, false)) return sayPath(open, read);
  const [, tag] = TAG.exec(piece) ?? [];
  return tag ? read(tag) : undefined;
}

/** Words joined by hyphens and strokes, each read as if it stood alone. */
function sayJoined(text: string, { before }: Around, read: Reader): string[] | undefined {
  const units = /[/·]/.test(text) ? unitWords(text, /^(an?|one)$/i.test(before)) : undefined;
  if (units) return units;
  if (text.includes('->') || /\d[eE]-\d/.test(text)) return undefined;
  const parts = text.split(JOINS).filter(Boolean);
  if (parts.length < 2) return undefined;
  if (/^[A-Z\d]+(?:_[A-Z\d]+)+$/.test(text))
    return parts.flatMap((part) =>
      /^[A-Z]{2,}$/.test(part) ? sayCapitals(part, '', ['NOT']) : read(part),
    );
  const [, noun, unit = ''] = /^(\p{Ll}{4,})\/(\p{L}+)$/u.exec(text) ?? [];
  if (noun && (RATED.test(unit) || PER.has(unit)))
    return [noun, 'per', ...(unitWords(unit, true) ?? [unit])];
  return parts.flatMap((part) => (part === 'A' ? spell(part) : read(part)));
}

/** Words and the signs between them. */
function sayRuns(text: string, { before, after }: Around): string[] {
  const charged = sayCharged(text) ?? sayFormula(text);
  if (charged) return charged;
  const parts: readonly string[] = text.match(RUNS) ?? [];
  const isKeys = parts[1] === '+' && KEYS.has(parts[0]?.toLowerCase() ?? '');
  return parts.flatMap((part, i) => {
    const key = KEYS.get(part.toLowerCase());
    if (key && isKeys) return [key];
    if (/^\./.test(part) && part.length > 1) return decimal(part);
    if (/^\d+$/.test(part) && parts[i - 1] === '=') return decimal(part);
    if (/^\d{1,3},\d/.test(part)) return decimal(part);
    const raised = sayPower(part);
    if (raised) return raised;
    if (parts.includes('&') && /^\p{Lu}{1,3}s?$/u.test(part))
      return spellWith(part.replace(/s$/, ''), part.endsWith('s') ? 's' : '');
    if (part === 'A' && parts.length > 1) return spell(part);
    if (/[\p{L}\p{M}\d]/u.test(part)) return sayRun(part, [before, after]);
    if (
      /^[<>]$/.test(part) &&
      parts.length > 1 &&
      !(isOperand(parts[i - 1] ?? '') && isOperand(parts[i + 1] ?? ''))
    )
      return [];
    if (part === '+' && isKeys) return [];
    return SYMBOLS.get(part) ?? [];
  });
}
