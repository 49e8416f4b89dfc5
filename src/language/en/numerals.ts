/** Roman numerals: after names of rulers, wars and parts of books, and nowhere else. */

import { type Around, bare, type Form, form } from '../reading';
import { NUMBERED } from './abbreviations';
import { STOP } from './common';
import { spell } from './letters';
import { cardinal, ordinal, roman, year } from './number';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whose number is said "the eighth". */
const RULERS = list(`
Henry Louis Charles Elizabeth George Edward Richard James William Philip Philippe Felipe Paul John Pius Benedict Gregory Leo Clement Innocent
Urban Alexander Nicholas Catherine Peter Ivan Frederick Friedrich Wilhelm Otto Rudolf Ferdinand Maximilian Joseph Leopold Franz
Napoleon Ramses Ramesses Thutmose Cleopatra Ptolemy Darius Xerxes Constantine Theodosius Justinian Basil Christian Gustav Harald
Haakon Olaf Carl Margaret Margrethe Mary Anne Victoria Robert David Alfonso Juan Pedro Manuel Afonso Sancho Umberto Victor
Emmanuel Mehmed Murad Selim Suleiman Abdul Boniface Sixtus Julius Celestine Eugene Martin Honorius Stephen Baldwin Edmund Harold
Rama Hussein Abdullah Hassan Mohammed Faisal Albert Baudouin Amenhotep Seti Psamtik Antiochus Mithridates Sigismund Casimir Wladyslaw
Adolf Oscar Kamehameha Akbar Tiberius Francis Lothair Conrad Pope King Queen Emperor Tsar`);
/** What is counted: "World War II", "Chapter IV". With one letter, only these. */
const COUNTED = list(`
war chapter part act scene book volume vol schedule phase type category class stage grade level title article section appendix
division group mark model series season episode round generation factor cranial step tier unit annex table figure exhibit plate
lesson canto psalm apollo gemini bowl olympiad rocky fantasy protocol complex photosystem collagen`);
/** Alone, an I before these is the person. */
const VERBS =
  /^(am|was|have|had|will|would|could|can|think|thought|know|knew|see|saw|say|said|mean|want|like|love|do|did|must|may|might|should|show|wrote|write|felt|feel|met|read|found|find|went|go|came|got|get|made|make|took|call|called|describe|need|never|also|just|really|always|only|shall)\b|^I?['’]/i;

const NUMERAL = /^([CLXVI]+)(['’]s|[a-e]|s)?$/;
/** What a ten behind is a letter of: Generation X. */
const NAMED_X = /^(?:generation|model)$/i;

const numberOf = (letters: string): string[] => {
  const value = roman(letters.toUpperCase());
  return value ? cardinal(String(value)) : spell(letters);
};

/** By itself: a century, a year of at least four letters. */
function sayAlone(text: string, after: string): string[] | undefined {
  const [, letters = '', th = ''] = /^([MDCLXVI]+)(th|st|nd|rd)?$/.exec(text) ?? [];
  const value = roman(letters);
  if (!value) return undefined;
  if (th ? letters.length > 1 : /^centur(?:y|ies)\b/.test(after)) return ordinal(value);
  return value > 1000 && letters.length > 3 && letters.startsWith('M') ? year(value) : undefined;
}

/** The words of a Roman numeral by what stands before it; undefined where it is none. */
export function sayNumeral(
  text: string,
  { earlier, before, after, closing }: Around,
): string[] | undefined {
  const alone = sayAlone(text, after);
  if (alone) return alone;
  const [, from = '', to = ''] = /^([ivxlc]+)[–-]([ivxlc]+)$/i.exec(text) ?? [];
  if (
    to &&
    roman(from.toUpperCase()) &&
    /^(?:pp\.|pages|chapters|chs\.|acts|parts|volumes|vols\.|books)$/i.test(before)
  )
    return [...numberOf(from), 'to', ...numberOf(to)];
  const short = bare(before).replace(/['’]s$/, '');
  const name =
    before.endsWith('.') && text !== 'I' ? (NUMBERED.get(short.toLowerCase()) ?? short) : short;
  const isSmall =
    (/^[ivx]{2,}$/.test(text) && COUNTED.has(name.toLowerCase())) ||
    (/^[ivxl]+$/.test(text) && text !== 'i' && /^pages?$/.test(name));
  const [, letters = '', ending = ''] = NUMERAL.exec(isSmall ? text.toUpperCase() : text) ?? [];
  const value = roman(letters);
  if (!value || before === '' || (letters === 'X' && NAMED_X.test(name))) return undefined;
  const series = /^(?:and|or|to)$/.test(before) ? earlier : before;
  if (letters.length > 1 && /^[IVX]+,?$/.test(series))
    return withEnding(cardinal(String(value)), ending);
  if (/[,;:!?)]["”’]?$/.test(before)) return undefined;
  const counted =
    isSmall || COUNTED.has(name.toLowerCase().replace(/s$/, '')) || COUNTED.has(name.toLowerCase());
  if (
    RULERS.has(name.split('-').at(-1) ?? '') &&
    // "Martin's C code" is by a person, and in a language.
    !/['’]s$/.test(before) &&
    (letters.length > 1 || /^[IVX]$/.test(letters)) &&
    (letters !== 'I' ||
      closing !== '' ||
      ending !== '' ||
      /^\((?:\d|r\.|b\.|c\.|d\.)/.test(after) ||
      after === '' ||
      /^(of|and|was|is|in|had|became|died|ruled|reigned|who|from|to|by|the|\p{Ll}{3,}(?<!way|perhap|sometime|alway|s|u)s)$/u.test(
        after,
      ))
  )
    return withEnding(['the', ...ordinal(value)], ending);
  const isPerson = letters === 'I' && ending === '' && closing === '' && VERBS.test(after);
  if (isPerson) return undefined;
  if (
    counted &&
    (letters !== 'I' ||
      /^\p{Lu}/u.test(before) ||
      /^(trials?|stud(y|ies)|errors?|diabet\w+|cancers?|tumou?rs?|collagen|disease|interferon|hypersensitivity)\b/.test(
        after,
      ) ||
      closing !== '')
  )
    return withEnding(cardinal(String(value)), ending);
  const isName = /^\p{Lu}\p{Ll}+$/u.test(name) && !STOP.has(name.toLowerCase());
  return isName && /^[IVX]{2,}$/.test(letters)
    ? withEnding(cardinal(String(value)), ending)
    : undefined;
}

const withEnding = (words: string[], ending: string): string[] => {
  if (/^[a-e]$/.test(ending)) return [...words, ending === 'a' ? 'eigh' : ending];
  return words.map((word, i) => (ending && i === words.length - 1 ? `${word}'s` : word));
};

const nouns = [...COUNTED].join('|');
/** Both are one word: "Schedule III". Several: "Chapters II–IV". */
export const NUMERALS: readonly Form[] = [
  form(
    `(${nouns})_([CLXVI]{2,}|[VX])`,
    ([, noun = '', letters = '']) => {
      const value = letters === 'X' && NAMED_X.test(noun) ? undefined : roman(letters);
      return value ? [noun.toLowerCase(), ...cardinal(String(value))] : undefined;
    },
    'i',
  ),
  form(
    `(${nouns})s_([CLXVI]+)[–-]([CLXVI]+)`,
    ([, noun = '', from = '', to = '']) => {
      const [low, high] = [roman(from), roman(to)];
      return low && high
        ? [`${noun.toLowerCase()}s`, ...cardinal(String(low)), 'to', ...cardinal(String(high))]
        : undefined;
    },
    'i',
  ),
];
