/** Where a German sentence goes on after a full stop. */
import { type GoesOn, lastWord } from '../sentence';
import { NUMBERED, SHORT } from './units';

/** With a capital they begin a sentence. */
const OPENERS = new Set(
  (
    'der die das den dem ein eine einen er sie es wir ihr ich man und aber doch denn dann danach da dort hier so wenn als weil obwohl ' +
    'während nach vor in im am an auf bei mit für von zu zum zur aus über unter seit um bis durch ohne gegen was wer wie wo warum ' +
    'dieser diese dieses jeder jede alle viele manche einige auch nicht kein keine heute gestern morgen später nun jetzt also deshalb'
  ).split(' '),
);
/** After which a sentence may end as well as go on. */
const ENDING =
  /^(?:usw|usf|etc|u\.v\.m|o\.ä|Str|Jh|Jhd|Chr|ä|m|Co|Mio|Mrd|Tsd|Std|Min|Sek|Hbf|Hrsg|al|e\.V|V)$/;

export const goesOn: GoesOn = (sentence, next) => {
  const word = lastWord(sentence);
  const first = /^["„»‚(]*(\p{L}[\p{L}\p{M}]*|\d)/u.exec(next)?.[1] ?? '';
  const opens = OPENERS.has(first.toLowerCase());
  // "am 3. Mai", but "Es waren 5. Dann"
  if (/^\d{1,3}(?:\.[/–-]\d{1,3})?$/.test(word) || /^[IVXL]{2,}$/.test(word)) return !opens;
  // "Dann kam Paul I. Er blieb."
  if (/^[IVX]$/.test(word) && opens) return false;
  if (/^(?:usw|etc|usf)$/.test(word)) return false;
  if (NUMBERED.has(word) || /[Ss]tr$/.test(word)) {
    if (/^\d|^[IVX]+$/.test(first)) return true;
    if (word.length > 1) return /tr$/.test(word) && !opens;
  }
  if (ENDING.test(word)) return !opens;
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.\s?)+\p{L}$/u.test(word)) return !opens || undefined;
  if (word === 'med' || word === 'nat') return true;
  return SHORT.has(word) || /^(?:Hr|abs|tel|nr)$/i.test(word) || undefined;
};
