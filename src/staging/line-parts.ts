/** A long sentence in many pieces stands in two parts, one after the other: each is large, and nothing of it is read far ahead. */
import type { KeyLine } from '../scene/kinds/statement';

/** So many pieces, and so many letters in all, stand in two parts, where the second has some letters, too. */
const MANY = 5;
const LONG = 220;
const LEAST = 32;

export function inParts(line: KeyLine): KeyLine[] {
  const { pieces } = line;
  const letters = pieces.reduce((sum, { length }) => sum + length, 0);
  if (line.drawing || pieces.length < MANY || letters < LONG) return [line];
  const half = Math.ceil(pieces.length / 2);
  if (pieces.slice(half).join(' ').length < LEAST) return [line];
  const { captioned, ...others } = line;
  return [
    { ...others, ...slice(line, 0, half) },
    { ...others, ...slice(line, half, pieces.length), rest: true, ...(captioned && { captioned }) },
  ];
}

/** Its pieces from one to before another, with what is marked in them. */
function slice(
  { pieces, accents, struck }: KeyLine,
  from: number,
  until: number,
): Pick<KeyLine, 'pieces' | 'accents' | 'struck'> {
  const within = (parts: KeyLine['accents']) =>
    parts.flatMap(({ piece, ...at }) =>
      from <= piece && piece < until ? [{ piece: piece - from, ...at }] : [],
    );
  return {
    ...{ pieces: pieces.slice(from, until), accents: within(accents) },
    ...(struck && { struck: within(struck) }),
  };
}
