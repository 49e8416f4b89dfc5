/** Moves of chess as they are written in English (FIDE Handbook, appendix C): "1.e4", "Nf3", "Qxf7#", "O-O". */
import { type Form, form } from '../../reading';
import { cardinal, spellDigits } from '../number';

const PIECES: Readonly<Record<string, string>> = {
  ...{ K: 'king', Q: 'queen', R: 'rook', B: 'bishop', N: 'knight' },
};
/** After a move. */
const ENDS: Readonly<Record<string, string[]>> = { '+': ['check'], '#': ['mate'] };
/** A piece, where it comes from, what it takes, the square, what a pawn becomes. */
const MOVE = '([KQRBN]?)([a-h]?[1-8]?)(x?)([a-h])([1-8])(?:=([QRBN]))?([+#]?)[!?]*';
const NUMBER = '(?:(\\d{1,3})(?:\\.{1,3}|…)_?)?';

/** A, the letter, is no article. */
const file = (letter: string): string => (letter === 'a' ? 'eigh' : letter);
const square = (written: string): string[] =>
  [...written].flatMap((sign) => (/\d/.test(sign) ? spellDigits(sign) : [file(sign)]));

export const CHESS: readonly Form[] = [
  form(
    NUMBER + MOVE,
    ([, number, piece = '', from = '', takes, to = '', rank = '', becomes = '', end = '']) => {
      // "E4" and "b5" by themselves are places, notes, sizes of paper.
      if (!piece && !takes && !number && !becomes) return undefined;
      return [
        ...(number ? cardinal(number) : []),
        ...(piece ? [PIECES[piece] ?? ''] : []),
        ...square(from),
        ...(takes ? ['takes'] : []),
        ...square(to + rank),
        ...(becomes ? [PIECES[becomes] ?? ''] : []),
        ...(ENDS[end] ?? []),
      ];
    },
  ),
  form(`${NUMBER}O-O(-O)?([+#]?)`, ([, number, long, end = ''], { before }) => [
    ...(number ? cardinal(number) : []),
    ...(/^castl(?:es?|ed|ing)$/.test(before) ? [] : ['castles']),
    long ? 'long' : 'short',
    ...(ENDS[end] ?? []),
  ]),
];
