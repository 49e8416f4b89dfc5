/** How wide letters are: estimates by classes of letters, rather too wide, so that deck and video agree without measuring. */

/** The width of a text on one line, in em. */
export type Ems = (text: string) => number;

/** The faces that differ in width. `medium` and `strong` are Inter in medium and semibold, `heavy` the serif of the thumbnail in bold. */
export const FACES = ['sans', 'medium', 'strong', 'serif', 'heavy'] as const;
/** What sizes are computed with: a function for each face. */
export type Letters = Readonly<Record<(typeof FACES)[number], Ems>>;

export const IDEOGRAPH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Extended_Pictographic}]/u;
/** Widths of Inter in em, for letters that are far from the average. */
const WIDTHS: [RegExp, number][] = [
  [IDEOGRAPH, 1],
  [/[\s.,:;'’|!()[\]ijlI]/u, 0.3],
  [/[ftr\-/]/u, 0.4],
  [/[mwMW%@—…]/u, 0.9],
  [/\p{Lu}/u, 0.7],
  // Signs beside a letter take room, those above and below it none.
  [/\p{Mc}/u, 0.4],
  [/\p{M}/u, 0],
  [/\d/u, 0.63],
];
const AVERAGE = 0.57;
/** Widths of the other faces, in those of Inter. */
const OTHERS = { medium: 1.02, strong: 1.06, serif: 0.9, heavy: 0.86 } as const;

/** As wide in each face. */
const IDEOGRAPHS = new RegExp(IDEOGRAPH, 'gu');
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = known.get(letter);
  if (width !== undefined) return width;
  const found = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? AVERAGE;
  known.set(letter, found);
  return found;
}

const sans: Ems = (text) => {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter);
  return sum;
};

const times =
  (factor: number): Ems =>
  (text) =>
    sans(text) * factor + (text.match(IDEOGRAPHS)?.length ?? 0) * (1 - factor);

export const ESTIMATED: Letters = {
  sans,
  medium: times(OTHERS.medium),
  strong: times(OTHERS.strong),
  serif: times(OTHERS.serif),
  heavy: times(OTHERS.heavy),
};
