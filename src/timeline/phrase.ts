/** How much a break between two words hurts: phrases stay whole where they can (BBC Subtitle Guidelines, "Line breaks"). */
import type { Language } from '../language/language';

/** 0 after a full stop, about 30 inside a phrase. */
export function breakCost(before: string, after: string, language: Language): number {
  if (/[.!?…。！？]["”’)」』）]*$/.test(before)) return 0;
  if (/[;:；：]["”’)」』）]*$/.test(before) || /^[–—]/.test(after) || /[–—]$/.test(before))
    return 2;
  if (/[,，、]["”’)」』）]*$/.test(before)) return 4;
  const [left, right] = [before.toLowerCase(), after.toLowerCase().replace(/\W+$/, '')];
  if (language.leans(left)) return 30;
  if (/\d$/.test(left) || isName(before, after)) return 24;
  return language.opens(right) ? 8 : 16;
}

/** Two words with capitals are one name more often than not: "Substances Act". */
const isName = (before: string, after: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(before) && /^\p{Lu}/u.test(after);
