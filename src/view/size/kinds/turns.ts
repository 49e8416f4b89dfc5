/** Key lines in turn: which stand small above the one that is said, and how large each is. */

import { isFootFree } from '../../../scene/foot';
import { withoutSign } from '../../../scene/icon/emoji';
import { plainText, type Rich, richOf } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import type { Scene } from '../../../scene/schema';
import { AREAS } from '../../area';
import { canvasOf, fitWords, lastOf, type Space } from '../fit';
import { iconBeside } from '../icon';
import type { Ems, Letters } from '../letters';
import { countLines } from '../lines';
import { HEADING, ICONS, TURNS } from '../sizes';
import { besideSide, headedSide, iconOnSide } from './headed';
import { picturedIn } from './signs';

/** A line that was said, and the steps at which it stands small, makes room for the next, and leaves. */
export interface Said {
  text: string;
  /** Who said it, by name. */
  speaker?: string;
  comes: number;
  /** Of the two rows the one in which it comes: the second where another stands above it. */
  row: 0 | 1;
  rises?: number;
  leaves?: number;
}

export interface Turn {
  line: KeyLine;
  /** The step of its first piece, and the first step of the line after it. */
  first: number;
  next?: number;
  said?: Said;
}

/** A sentence in pieces that stay. */
export const isWhole = ({ pieces, drawing }: KeyLine): boolean => !drawing && pieces.length > 1;

/** What has the room to itself: nothing stands above it. */
const fillsRoom = (line: KeyLine): boolean => isWhole(line) || line.drawing !== undefined;

/** Addresses, names of files and products, and what is typed: `marp.app`, `iPhone`, `npm install`. */
const AS_WRITTEN =
  /^[\w@]+(?:[._@:(]+\w|\w*\p{Lu})|^(?:npm|npx|pip|git|curl|cd|sudo|brew|docker|yarn|pnpm|cargo|apt) /u;

/** A phrase taken from the middle of a sentence begins with a capital, but where it is no word. */
export function capital(text: string, lang = 'en'): string {
  if (AS_WRITTEN.test(text)) return text;
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

const capitalized = (line: KeyLine, lang?: string): KeyLine => ({
  ...line,
  pieces: line.pieces.map((text) => dashed(isWhole(line) ? text : capital(text, lang))),
});

/** A hyphen between words is a dash, and begins no row; letter by letter, so that accents stay where they are. */
const dashed = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{P}]) -(?= [\p{L}\p{P}])/gu, '\u00a0–');

/** When each line comes and goes. At most two that were said stand above, and none above a sentence in pieces. */
export function turnsOf(
  lines: readonly KeyLine[],
  lang: string,
  isRow: (text: string) => boolean,
): Turn[] {
  const firstOf = (i: number) =>
    lines.slice(0, i).reduce((step, { pieces }) => step + pieces.length, 1);
  const staysAt = (i: number): boolean => {
    const [given, after] = [lines[i], lines[i + 1]];
    if (!given || !after || fillsRoom(given) || fillsRoom(after)) return false;
    const { speaker, pieces } = capitalized(given, lang);
    return isRow([speaker, pieces[0]].filter(Boolean).join('  '));
  };
  const stay = lines.map((_, i) => staysAt(i));
  return lines.map((given, i) => {
    const line = capitalized(given, lang);
    // What was struck is over.
    const text = capital(plainText(accented(line, 0, 'mark')).trim(), lang);
    const next = i + 1 < lines.length ? firstOf(i + 1) : undefined;
    const { speaker } = line;
    const stays = next !== undefined && stay[i];
    const who = speaker ? { speaker } : {};
    const row = stay[i - 1] ? 1 : 0;
    const left = () => leaving(lines, i, firstOf, stay[i + 1] === true);
    return {
      line,
      first: firstOf(i),
      next,
      ...(stays ? { said: { text, ...who, comes: next, row, ...left() } } : {}),
    };
  });
}

function leaving(
  lines: readonly KeyLine[],
  i: number,
  firstOf: (i: number) => number,
  isFollowed: boolean,
): Pick<Said, 'rises' | 'leaves'> {
  const [second, third] = [lines[i + 2], lines[i + 3]];
  if (!second) return {};
  // Above what comes after a line that is no row, none stands: it has all of the room.
  if (fillsRoom(second) || !isFollowed) return { leaves: firstOf(i + 2) };
  return { rises: firstOf(i + 2), leaves: third && firstOf(i + 3) };
}

/** A sentence in pieces has an accent that is larger than what is around it. */
const largerOf = ({ accents }: KeyLine): number => (accents.length > 0 ? TURNS.pieces.accent : 1);

/** A piece, up to a letter, with its accents as marks of some type, and what is struck. */
export function accented(
  { pieces, accents, struck = [] }: KeyLine,
  piece: number,
  type: 'mark' | 'strong',
  until = Number.POSITIVE_INFINITY,
): Rich {
  const text = (pieces[piece] ?? '').slice(0, until);
  let at = 0;
  // A line has one or the other.
  const parts = [...accents, ...struck]
    .filter((part) => part.piece === piece && part.start < text.length)
    .flatMap(({ start, end }): Rich => {
      const before = text.slice(at, start);
      at = Math.min(end, text.length);
      const mark = accents.length > 0 ? type : 'del';
      return [...richOf(before), { type: mark, children: richOf(text.slice(start, at)) }];
    });
  return [...parts, ...richOf(text.slice(at))];
}

/** Of each accent what stands up to the end of its first word, and up to its own end; and its words. */
const accentEnds = (line: KeyLine): { first: Rich; last: Rich; words: number }[] =>
  line.accents.map(({ piece, start, end }) => {
    const text = line.pieces[piece] ?? '';
    const [word = ''] = /^\s*\S*/.exec(text.slice(start, end)) ?? [];
    const upTo = (until: number) => accented(line, piece, 'strong', until);
    const words = text
      .slice(start, end)
      .trim()
      .split(/[\s-]+/).length;
    return { first: upTo(start + word.length), last: upTo(end), words };
  });

const opened = new WeakMap<Letters, Ems>();

/** Of a sentence in pieces, whose bold words are larger than what is around them. */
function accentedEms(letters: Letters): Ems {
  const { piece } = letters;
  const { accent } = TURNS.pieces;
  const larger: Ems = (text, px = 0) => (piece.bold ?? piece)(text, px * accent) * accent;
  const known = opened.get(letters) ?? Object.assign(piece.bind(null), { bold: larger });
  opened.set(letters, known);
  return known;
}

/** Rows that a sentence in pieces has room for to be higher, at least. */
const HIGHER = 2;

/** The height of a sentence in pieces at a size; rows with an accent are higher. */
function wholeHeight(line: KeyLine, width: number, letters: Letters) {
  const pieces = line.pieces.map((_, i) => accented(line, i, 'strong'));
  const ends = accentEnds(line);
  const larger = largerOf(line);
  const { line: high, between } = TURNS.pieces;
  const ems = accentedEms(letters);
  return (px: number, isWhole: boolean): number => {
    // As if all were as large as its accents, too: where a row ends depends on both.
    const rowsOf = (text: Rich) =>
      Math.max(
        countLines(text, width, px, ems, isWhole),
        countLines(text, width, px * larger, letters.piece, isWhole),
      );
    const count = pieces.reduce((sum, text) => sum + rowsOf(text), 0);
    const accents = ends.reduce(
      (sum, { first, last }) => sum + 1 + rowsOf(last) - rowsOf(first),
      0,
    );
    const higher = Math.max(HIGHER, accents);
    return (count * high + (pieces.length - 1) * between + higher * (larger - 1) * high) * px;
  };
}

/** The height of a line that stands by itself. */
const lineHeight =
  ({ pieces }: KeyLine, width: number, letters: Letters) =>
  (px: number, isWhole: boolean): number =>
    pieces
      .map((text) => countLines(text, width, px, letters.turn, isWhole) * px * TURNS.line)
      .reduce((sum, one) => sum + one, 0);

type Room = Record<'width' | 'height', number>;

/** The size of a line, px, and the room of its words. */
function fitLine(given: KeyLine, { width, height: room }: Room, { format, letters }: Space) {
  const { whole, line: alone, row } = TURNS[format];
  const line = capitalized(given);
  const free = line.speaker ? room - TURNS.name * row : room;
  const { most, least } = isWhole(line) ? whole : alone;
  const heightAt = (isWhole(line) ? wholeHeight : lineHeight)(line, width, letters);
  const fitted = fitWords(most, least, free, heightAt);
  const fits = heightAt(fitted, false) <= free;
  const size = fits ? fitted : fitWords(least, lastOf(least), free, heightAt);
  const ems = isWhole(line) ? accentedEms(letters) : letters.turn;
  return { size, room: { width, size, ems } };
}

/** What a sentence in pieces has below the area, px, where no caption is drawn while it stands, and no sources stand there. */
const freeBelow = (line: KeyLine, isFree: boolean, { area, ...space }: Space): number => {
  const isClear = isFree && isWhole(line) && !line.captioned;
  return isClear && area === AREAS[canvasOf({ area, ...space })] ? TURNS[space.format].free : 0;
};

/**
 * Sizes in px, and what stands above each line when it is said: rows of `pitch`, in all `above`. A sentence in pieces has
 * `free` below the area. `pictured`: the icons, which have their `place` beside the words or above them.
 */
export function sizeTurns(scene: Scene<'statement'>, space: Space) {
  const { lines } = scene;
  const { area, format, letters } = space;
  const heading = withoutSign(scene.heading);
  const layout = TURNS[format];
  const pictured = picturedIn(scene);
  const side = headedSide(scene, space, pictured.length > 0);
  const { headed, head, across } = side
    ? besideSide(side)
    : sizeHead(heading, space, pictured.length > 0);
  const place = side
    ? iconOnSide(side, space)
    : iconBeside({ area, canvas: canvasOf(space) }, head);
  const room = area.height - head - TURNS.foot;
  const isLow = room < TURNS.low || (pictured.length > 0 && place.end === undefined);
  const beside = pictured.length > 0 ? place.takes : { width: 0, above: 0 };
  const aboveOf = (said?: Said) =>
    said ? beside.above + (said.row + 1) * layout.pitch + TURNS.gap : 0;
  const rowWidth = across - layout.row * TURNS.tick;
  // On the ground there is room for more of what was said.
  const isListed = side?.width !== undefined;
  const isRow = (text: string) =>
    !isLow && !isListed && letters.strong(text) * layout.row <= rowWidth;
  const turns = turnsOf(lines, 'en', isRow);
  return {
    heading: headed,
    /** Of a drawing: all below the heading. */
    below: area.height - head,
    /** How wide the heading is. */
    across: Math.min(letters.serif(plainText(heading), headed) * headed, across),
    /** The ground that the heading stands on, where it does. */
    side,
    /** What was said is listed on that ground. */
    isListed,
    lines: lines.map((line, i) => {
      const isBeside = pictured.some(({ lines: [from, until] }) => from <= i && i < until);
      const { width, above: least } = isBeside ? beside : { width: 0, above: 0 };
      const above = Math.max(aboveOf(turns[i - 1]?.said), least);
      const free = freeBelow(line, isFootFree(scene), space);
      const height = (isWhole(line) ? room + TURNS.foot + free - TURNS.spare : room) - above;
      return {
        ...fitLine(line, { width: (side ? across : area.width) - width, height }, space),
        ...{ above, free },
        beside: width,
      };
    }),
    row: layout.row,
    ...{ pitch: layout.pitch, isRow, pictured, place, headed: across, pushed: beside.above },
  };
}

/** The size of the heading, what it takes of the area's height, and the width that it has. */
function sizeHead(heading: Rich, { area, format, letters, ...space }: Space, isPictured: boolean) {
  const { most, least } = TURNS[format].heading;
  const canvas = canvasOf({ area, format, letters, ...space });
  const { width } = iconBeside({ area, canvas }, 0).takes;
  const isAbove = isPictured && canvas === 'square' && area === AREAS.square;
  const taken = isAbove ? ICONS.square.beside.size + ICONS.gap : width;
  const across = area.width - (isPictured ? taken : 0);
  const linesAt = (px: number, isWhole = false) =>
    countLines(heading, across, px, letters.serif, isWhole) * px;
  const headed = fitWords(most, least, 2 * most, linesAt);
  const head = heading.length > 0 ? HEADING.rule + linesAt(headed) * HEADING.line + TURNS.gap : 0;
  return { headed, head, across };
}
