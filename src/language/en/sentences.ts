/** Where an English sentence goes on after a full stop, a question mark, an exclamation mark. */
import type { GoesOn } from '../sentence';
import { NUMBERED, numberedOf, SHORT, TITLES } from './abbreviations';
import { isBeaten } from './short';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** With a capital they begin a sentence: names hardly ever are these. */
const OPENERS = list(`
the he she it they we you i a an this that these those there here but and so then when while if as in on at for from to after before
although though however what why how who where which not no yes his her their our my its your some many most all both each every another
such since because until with without by of meanwhile still yet now today yesterday tomorrow later also only even once perhaps maybe
next finally instead thus therefore hence nor or let please note do does did is are was were can could would should must have has had
nobody everyone everybody someone people did during under over between among about against through despite unlike like than`);
/** After which a sentence may end as well as go on. */
const ENDING = list(`
Inc Ltd Corp Co Cos Bros Jr Sr Esq Blvd Ave Rd Hwy Ln Sq Ct St Dr Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed
Thu Thur Thurs Fri Sat Sun al Dept Univ Assn Mt Ft Pt Ph.D M.D`);
/** Never the end: something must follow. */
const LEADING = list('vit e.g i.e eg ie cf vs viz approx ca c incl excl esp v resp Tel tel');
/** Names with a mark of their own. */
const NAMES = list(
  'Yahoo Jeopardy Oklahoma Wham Panic Joomla Oliver Airplane Yum Mia Moulin Bingo',
);
const SAID =
  /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’-]+ )?(?:said|says|asked|asks|cried|replied|shouted|whispered|answered|wrote|added|thought|called|yelled|told|exclaimed)\b/u;
/** Also before names that begin small, and before figures: "It grew. iOS did, too. 5 more came." */
export const BEGINNING = /(?<=\p{L}{2}[.!?]\s)(?=\p{Ll}{1,3}\p{Lu}|\d)/u;
/** "Fed. R. Civ. P.", "Pub. L. No. 5": short forms of law, before others of it. */
const LAW = /\b(?:Fed|R|Civ|Crim|App|Evid|Pub|Pub\. L)\.\s*$/;
const OF_LAW = /^(?:R|Civ|Crim|App|Evid|P|L|No|Reg)$/;
/** "6 ft. 2 in." */
const MEASURED = /\d\s?(?:ft|in|lbs?|oz|yd|hrs?|mins?|secs?|pts?|qts?|gal)\.\s*$/;
/** Behind an hour. */
const ZONE = /^(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich)$/;
const LETTERED =
  /\b(?:vitamin|plan|grade|type|class|group|hepatitis|option|appendix|part|model|team|point|section|figure)\s+\S+\s*$/i;
const END = /(\S+?)((?:\.\s?){3,}|\.{2,}|[.!?…]+)["”’»)\]]*\s*$/u;

export const goesOn: GoesOn = (sentence, next) => {
  const [, written = '', mark = ''] = END.exec(sentence) ?? [];
  const word = written.replace(/^[("“‘'[«]+/, '');
  const [, first = ''] = /^["“‘'(«[]*([\p{L}\d#§.&+$€£-][^\s,;:]*)/u.exec(next) ?? [];
  const opens = OPENERS.has(
    first
      .toLowerCase()
      .replace(/['’].*$/, '')
      .replace(/[.!?]+$/, ''),
  );
  if (/^(?:…|\.\s?\.)/.test(mark)) return /^I(?:['’]|$)/.test(first) || undefined;
  if (/[!?]/.test(mark)) return afterCry(sentence, next, word, first, opens);
  return mark === '.' ? afterStop(sentence, word, first, opens) : undefined;
};

/** "Yahoo!", "5! = 120", “Stop!” Mary said. */
function afterCry(sentence: string, next: string, word: string, first: string, opens: boolean) {
  if (NAMES.has(word)) return !opens;
  if (/^\d+$/.test(word) && !/^\p{Lu}/u.test(first)) return true;
  return (/["”’]\s*$/.test(sentence) && SAID.test(next)) || undefined;
}

function afterStop(sentence: string, word: string, first: string, opens: boolean) {
  if (word === 'etc') return false;
  if (/^\(?\d{1,2}$/.test(word) && sentence.trim().length <= word.length + 2) return true;
  if (LEADING.has(word) && !(opens && /^(?:c|v)$/.test(word))) return true;
  const counts = NUMBERED.has(word.toLowerCase());
  const before = /(\S+)\s+\S+\s*$/.exec(sentence)?.[1] ?? '';
  if (counts && /\d|^[IVXLC]+\b/.test(first) && numberedOf(word, before, first)) return true;
  if (LAW.test(sentence) && OF_LAW.test(first.replace(/\.$/, ''))) return true;
  // "H.Con.Res. 86".
  if (/^\p{Lu}\.\p{Lu}[\p{L}.]*$/u.test(word) && /^\d+\b/.test(first)) return true;
  if (isBeaten(word, before, /^\p{Lu}/u.test(first) && !opens)) return true;
  if (/^(?:b|d|r|fl)$/.test(word) && /^\d{3,4}\b/.test(first)) return true;
  if (/[,;(]\s*[bd]\.\s*$/.test(sentence) && /^\d{1,2}\b/.test(first)) return true;
  if (word === 'Temp' && /^[\d-]/.test(first)) return true;
  if (MEASURED.test(sentence) && /^\d/.test(first)) return true;
  if (/^\p{Lu}$/u.test(word)) return afterInitial(sentence, word, opens);
  if (/^[ap]\.m$/i.test(word))
    return (
      ZONE.test(first) ||
      (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:[A-Z]{2,4}|\d.*)$/.test(
        first.replace(/\.$/, ''),
      ) &&
        !opens)
    );
  // "He met Dr. No.", but "They live on Oak Dr. No one else does": what a street or a father is called stands before it.
  if (TITLES.has(word) && !/^["“‘'(«[]*[\p{Lu}\d]/u.test(before)) return true;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || ENDING.has(word)) return !opens;
  if (TITLES.has(word)) return true;
  if (counts) return false;
  return SHORT.has(word) ? !opens : undefined;
}

/** "J. R. R. Tolkien", but "vitamin C. Patients" and "It was I. Mary left". */
function afterInitial(sentence: string, word: string, opens: boolean): boolean {
  if (opens || LETTERED.test(sentence)) return false;
  return word !== 'I' || /\p{Lu}\p{Ll}+ I\.\s*$/u.test(sentence) || /^I\.\s*$/.test(sentence);
}
