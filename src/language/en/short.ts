/** Short forms and initials: what they are said as where they stand. */
import type { Around, Reader } from '../reading';
import { NUMBERED, numberedOf, SHORT, TITLES } from './abbreviations';
import { spellWith } from './letters';
import { stateOf } from './states';
import { sayStreet } from './street';

/** Before a year. */
const LIVED: ReadonlyMap<string, string> = new Map([
  ...[['b', 'born'] as const, ['d', 'died'] as const],
  ...[['fl', 'flourished'] as const, ['r', 'reigned'] as const],
]);
/** "N. America", and no name of a person. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ...[['N', 'north'] as const, ['S', 'south'] as const],
  ...[['E', 'east'] as const, ['W', 'west'] as const],
]);
/** Before a letter that names one of several: "Option d. Nothing". */
const KIND =
  /^(?:Option|Answer|Part|Step|Question|Type|Plan|Class|Group|Point|Section|Figure|Item)$/;
const PLACES =
  /^(?:America|Africa|Korea|Ireland|Carolina|Dakota|Macedonia|Asia|Europe|Sudan|Vietnam|Wales|Yorkshire|Virginia|Hollywood)\b/;
const INITIALS = /^(?:\p{L}\.){2,}\p{L}?\.?(?:['’]s|s)?$/u;

/** "Federer d. Nadal", "Smith def. Jones". */
export const isBeaten = (name: string, before: string, isBeforeName: boolean): boolean =>
  isBeforeName &&
  /^(?:d|def)$/.test(name) &&
  /^\p{Lu}\p{L}{2,}$/u.test(before) &&
  !KIND.test(before);

/** With their full stop or without; undefined where it is none. `closed`: the piece without what closes behind the stop. */
export function sayShort(closed: string, around: Around, read: Reader): string[] | undefined {
  const { after, before, closing } = around;
  const name = closed.replace(/\.$/, '');
  const hasStop = closed.endsWith('.') && !closed.endsWith('..');
  const isBeforeName = /^["“(]?\p{Lu}/u.test(after) && !/[,;:)]/.test(closing);
  const street = sayStreet(name, hasStop, around);
  if (street) return street;
  // A generation, not a general.
  if (name === 'Gen' && /^[XYZ]\b/.test(after)) return ['gen'];
  const title = TITLES.get(name);
  if (title && isBeforeName && (hasStop || /^(Mr|Mrs|Ms|Dr|St|Prof|Mt)$/.test(name)))
    return title.split(' ');
  // Before a number: "c. 5 million", "ca 20 min".
  if ((name === 'ca' || (hasStop && name === 'c')) && /^[~$€£]?\d/.test(after)) return ['circa'];
  const side = hasStop && PLACES.test(after) ? SIDES.get(name) : undefined;
  if (side) return [side];
  if (hasStop) {
    const numbered = numberedOf(name, before, after);
    if (numbered) return numbered.split(' ');
    if (name === 'ed' && /\d(st|nd|rd|th)$|^(rev|first|second|third)/i.test(before))
      return ['edition'];
    if (isBeaten(name, before, isBeforeName)) return ['defeated'];
    if (name === 'ed' && after === 'by') return ['edited'];
    if (name === 'v' && /^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(before)) return ['versus'];
    const life = LIVED.get(name);
    if (life && /^\d{3,4}s?\b/.test(after)) return [life];
    const said =
      stateOf(name, before) ??
      SHORT.get(name) ??
      (/^\p{L}\.\p{Ll}$/u.test(name) ? SHORT.get(name.toLowerCase()) : undefined);
    if (said) return said.split(' ');
  }
  const [, glued = '', number = ''] = /^(\p{L}+)\.(\d.*)$/u.exec(name) ?? [];
  const said = number && NUMBERED.get(glued.toLowerCase());
  if (said) return [said, ...read(number)];
  if (INITIALS.test(closed) && /\./.test(name)) {
    const [, letters = '', s = ''] = /^(.*?)(['’]?s)?$/u.exec(name) ?? [];
    return spellWith(letters.replaceAll('.', ''), s);
  }
  return undefined;
}
