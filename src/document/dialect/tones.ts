/** Names that tools have for words set apart, and what each is among us. */
import type { Callout } from '../nodes';

/** By tone; what is called as its tone needs no title. */
const NAMES = {
  note: 'note info abstract tldr todo example question questions help faq seealso definition remark objectives keypoints challenge exercise discussion prereq prerequisite testimonial checklist',
  tip: 'tip hint success check done solution smart',
  important: 'important',
  warning: 'warning warn attention deprecated',
  caution: 'caution danger error bug failure fail missing',
} satisfies Record<Callout['tone'], string>;

const TONES = new Map(
  (Object.keys(NAMES) as Callout['tone'][]).flatMap((tone) =>
    NAMES[tone].split(' ').map((name) => [name, tone] as const),
  ),
);

export const toneOf = (name: string): Callout['tone'] | undefined => TONES.get(name.toLowerCase());

/** What stands over it where its author gives no title: nothing where the tone says it. */
export function namedBy(name: string): string {
  const lower = name.toLowerCase();
  if (lower === TONES.get(lower) || lower === 'danger') return '';
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
