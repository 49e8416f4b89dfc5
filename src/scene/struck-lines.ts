/** A paragraph of which all is struck, and which stands with no other: its words are lines on the stage that nobody says. */
import type { Paragraph } from 'mdast';
import type { Step, Tools } from './define';
import type { Shown } from './draft';
import { drawnText, plainText } from './inline';
import { inSentences } from './pieces';

/** Letters of a line. */
const MOST = 120;

/** Undefined where nothing in it is struck. */
export function struckLines(
  rich: Tools['rich'],
  { children }: Paragraph,
  lang: string,
): { shown: Shown; steps: Step[] } | undefined {
  if (!children.some(({ type }) => type === 'delete')) return undefined;
  const text = drawnText(rich(children)).replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  const pieces = inSentences([{ type: 'text', text }], MOST, lang).map((piece) => plainText(piece));
  const lines = pieces.map((piece) => ({
    pieces: [piece],
    accents: [],
    struck: [{ piece: 0, start: 0, end: piece.length }],
  }));
  return {
    shown: { kind: 'statement', form: 'turns', lines },
    steps: pieces.map((text) => ({ text })),
  };
}
