/** A text in the pieces that the network knows, as WordPiece cuts it: in small letters, without accents. */
const MOST = 127;

export type Tokenize = (text: string) => number[];

/** `vocabulary`: a piece a line; what goes on in a word begins with ##. */
export function openTokens(vocabulary: string): Tokenize {
  const ids = new Map(vocabulary.split('\n').map((piece, i) => [piece.trim(), i]));
  const idOf = (piece: string) => ids.get(piece) ?? 0;
  const piecesOf = (word: string): number[] => {
    const found: number[] = [];
    for (let from = 0; from < word.length; ) {
      let until = word.length;
      let id: number | undefined;
      for (; until > from; until -= 1) {
        id = ids.get((from > 0 ? '##' : '') + word.slice(from, until));
        if (id !== undefined) break;
      }
      if (id === undefined) return [idOf('[UNK]')];
      found.push(id);
      from = until;
    }
    return found;
  };
  return (text) => {
    const plain = text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase();
    const words = plain.match(/[\p{P}\p{S}]|[^\p{P}\p{S}\s]+/gu) ?? [];
    return [idOf('[CLS]'), ...words.flatMap(piecesOf).slice(0, MOST - 1), idOf('[SEP]')];
  };
}
