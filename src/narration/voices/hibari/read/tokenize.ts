/** A piece of text without spaces to tokens, as the tagger knows them: spaCy's rules for English (spacy.io, MIT). */

const escaped = (sign: string): string => sign.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
const oneOf = (signs: string): string[] => [...signs].map(escaped);

const [SMALL, LARGE] = ['a-zß-öø-ÿ', 'A-ZÀ-ÖØ-Þ'];
const QUOTES = '\'"”“`‘´’‚,„»«';
const SIGNS = '…,:;!?¿¡()[]{}<>_#*&';
const quotes = oneOf(QUOTES).join('');
const signs = oneOf(SIGNS).join('');
const LETTER_OR_DIGIT = '[\\p{L}\\p{N}]';

/** What is cut off the begin of a piece. */
const PREFIX = new RegExp(
  `^(?:${['§', '%', '=', '—', '–', '\\+(?![0-9])', '\\.\\.+', ...oneOf(SIGNS), ...oneOf(QUOTES)].join('|')})`,
  'u',
);
/** What is cut off its end. */
const SUFFIX = new RegExp(
  `(?:${[
    ...['\\.\\.+', ...oneOf(SIGNS), ...oneOf(QUOTES), "['’][sS]", '—', '–'],
    `(?<=[0-9${SMALL}%²\\-+${signs}${quotes}])\\.`,
    `(?<=[${LARGE}][${LARGE}])\\.`,
  ].join('|')})$`,
  'u',
);
/** Where the rest is cut. */
const INFIX = new RegExp(
  [
    '\\.\\.+|…',
    `(?<=[${SMALL}${quotes}])\\.(?=[${LARGE}${quotes}])`,
    '(?<=\\p{L}),(?=\\p{L})',
    `(?<=${LETTER_OR_DIGIT})(?:--?-?|[–—~])(?=\\p{L})`,
    `(?<=${LETTER_OR_DIGIT})[:<>=/](?=\\p{L})`,
  ].join('|'),
  'gu',
);

/** Pieces that are cut otherwise, and how: `don't` is `do` and `n't`. */
export type Exceptions = ReadonlyMap<string, readonly string[]>;

export function tokenize(piece: string, exceptions: Exceptions): string[] {
  const whole = exceptions.get(piece);
  if (whole) return [...whole];
  const { before, rest, after } = peel(piece, exceptions);
  const inner = exceptions.get(rest) ?? cut(rest);
  const tokens = [...before, ...inner, ...after];
  return tokens.length > 1 ? rejoin(tokens, exceptions) : tokens;
}

/** Takes signs off both ends, one a time, until none is left or the rest is an exception. */
function peel(piece: string, exceptions: Exceptions) {
  const before: string[] = [];
  const after: string[] = [];
  let rest = piece;
  for (let length = -1; rest && rest.length !== length && !exceptions.has(rest); ) {
    length = rest.length;
    const first = PREFIX.exec(rest)?.[0] ?? '';
    const [onlyBehind, isException] = [
      rest.slice(first.length),
      (text: string) => exceptions.has(text),
    ];
    if (first && isException(onlyBehind)) {
      before.push(first);
      return { before, rest: onlyBehind, after };
    }
    const last = SUFFIX.exec(onlyBehind)?.[0] ?? '';
    const onlyBefore = rest.slice(0, rest.length - last.length);
    if (last && isException(onlyBefore)) {
      after.unshift(last);
      return { before, rest: onlyBefore, after };
    }
    if (first) before.push(first);
    if (last) after.unshift(last);
    rest = onlyBehind.slice(0, onlyBehind.length - last.length);
  }
  return { before, rest, after };
}

function cut(piece: string): string[] {
  const tokens: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of piece.matchAll(INFIX)) {
    if (index === 0) continue;
    if (index > start) tokens.push(piece.slice(start, index));
    tokens.push(sign);
    start = index + sign.length;
  }
  return start < piece.length ? [...tokens, piece.slice(start)] : tokens;
}

/** Neighbours that spell an exception together are one: `Sept` and `.`. */
function rejoin(tokens: readonly string[], exceptions: Exceptions): string[] {
  const joined: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    const count = [3, 2].find(
      (n) => i + n <= tokens.length && exceptions.has(tokens.slice(i, i + n).join('')),
    );
    const found = count && exceptions.get(tokens.slice(i, i + count).join(''));
    joined.push(...(found || [tokens[i] ?? '']));
    i += count ?? 1;
  }
  return joined;
}
