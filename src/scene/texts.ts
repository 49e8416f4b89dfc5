/** The words of a scene that may stand in several lines: rich text, the line below a title, key lines, what is written of a picture, or in a diagram. */
import type { KeyLine } from './kinds/statement';
import type { Scene } from './schema';

/** Shorter words are set smaller where they have no room, and never parted. */
const LONG_WORD = /[\p{L}\p{M}]{13,}/gu;
/** What stands beside a word of names, addresses, and of what is parted already. */
const [BEFORE, AFTER] = [/[\p{N}_/.@\u00ad]$/u, /^(?:[\p{N}_/@\u00ad]|\.\p{L})/u];

/** The text with its long words changed; what is a part of a name or an address is none. */
export const mapLongWords = (text: string, change: (word: string) => string): string =>
  text.replace(LONG_WORD, (word: string, at: number) => {
    const isWord = !BEFORE.test(text.slice(0, at)) && !AFTER.test(text.slice(at + word.length));
    return isWord ? change(word) : word;
  });

/** Of every scene, and not shown. */
const KEPT = new Set(['id', 'narration', 'notes', 'refs', 'steps', 'hyphenated']);

/** What is plain text; and in a diagram. */
const PLAIN = new Set(['subtitle', 'caption']);
const IN_DIAGRAM = new Set(['label', 'text']);

/** The scene with its words changed: `change` only puts letters in, or ties a space, and accents stay on the words that they are on. */
export function mapTexts<S extends Scene>(scene: S, change: (text: string) => string): S {
  // What is another of it is texts and offsets in them.
  return mapObject(scene, change) as S;
}

function mapValue(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapValue(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return isKeyLine(value) ? mapLine(value, change) : mapObject(value, change);
}

/** Told by its fields: views map texts, too, and carry no schemas. */
const isKeyLine = (value: object): value is KeyLine => 'pieces' in value && 'accents' in value;

const mapObject = (object: object, change: (text: string) => string): unknown => {
  const isText = 'type' in object && object.type === 'text';
  // What else is not seen is seen where a picture is missing.
  const isSeen = 'missing' in object && object.missing !== undefined;
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (KEPT.has(key)) return [key, value];
      if (key === 'diagram') return [key, mapDiagram(value, change)];
      const isWords =
        typeof value === 'string' &&
        (PLAIN.has(key) || (isText && key === 'text') || (isSeen && key === 'alt'));
      return [key, isWords ? change(value) : mapValue(value, change)];
    }),
  );
};

function mapDiagram(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapDiagram(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const isWords = typeof one === 'string' && IN_DIAGRAM.has(key);
      return [key, isWords ? change(one) : mapDiagram(one, change)];
    }),
  );
}

function mapLine(
  { pieces, accents, struck, ...who }: KeyLine,
  change: (text: string) => string,
): KeyLine {
  const places = (piece: number, at: number) =>
    offsetIn(change(pieces[piece] ?? ''), pieces[piece] ?? '', at);
  const moved = (parts: KeyLine['accents']) =>
    parts.map(({ piece, start, end }) => ({
      ...{ piece, start: places(piece, start), end: places(piece, end) },
    }));
  return {
    ...{ ...who, pieces: pieces.map(change), accents: moved(accents) },
    ...(struck && { struck: moved(struck) }),
  };
}

/** Where in a text with more letters an offset of the text is. */
function offsetIn(changed: string, text: string, offset: number): number {
  let at = 0;
  const isSame = (one?: string, other?: string) =>
    one === other || (one === '\u00a0' && other === ' ');
  for (let i = 0; i < offset; at += 1)
    if (isSame(changed[at], text[i]) || at >= changed.length) i += 1;
  return at;
}
