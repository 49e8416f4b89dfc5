/** Roman numerals in German: of rulers, who are the fourteenth, and of parts, which are four. */
import { roman } from '../en/number';
import { type Form, form } from '../reading';
import { cardinal, ordinal } from './number';

export const romanWords = (text: string): string[] | undefined => {
  const value = roman(text);
  return value === undefined ? undefined : cardinal(String(value));
};

/** Who have numbers: a single letter behind another name is the beginning of one. */
const RULERS =
  'Ludwig|Karl|Friedrich|Wilhelm|Heinrich|Otto|Konrad|Leopold|Franz|Joseph|Josef|Ferdinand|Maximilian|Rudolf|Albrecht|Georg|Eduard|Richard|' +
  'Jakob|Philipp|Philip|Alexander|Nikolaus|Peter|Paul|Iwan|Gustav|Christian|Napoleon|Pius|Leo|Gregor|Innozenz|Urban|Johannes|Benedikt|' +
  'Clemens|Julius|Sixtus|Ramses|Dareios|Ptolemaios|Darius|Xerxes|Juan|Carlos|Albert|Umberto|Charles|James|Elisabeth|Elizabeth|Katharina|' +
  'Maria|Margarethe|Margrethe|Christina|Isabella|Anna|Kleopatra|Wilhelmina|Beatrix';
/** With what a ruler is named. */
const HOUSE = /^(?:König|Königin|Kaiser|Kaiserin|Papst|Zar|Zarin|Fürst|Herzog|Pharao)s?$/;
const FEMALE = /^(?:Elisabeth|Elizabeth|Margarethe|Margrethe|Beatrix|\p{L}+a)$/u;
/** Of these the s is the name's own. */
const OWN_S = /(?:us|es|is|os|as|xes)$/;
const DATIVE = /^(?:von|mit|zu|bei|nach|unter|seit|aus|gegenüber|vom|zum|beim|dem|vor|neben)$/i;
const ACCUSATIVE = /^(?:für|gegen|durch|ohne|um|den|über)$/i;

/** `XIV` of Ludwig → der vierzehnte, by who he is and what stands before him. */
function ruler(name: string, value: number, before: string): string[] {
  const isFemale = FEMALE.test(name);
  if (DATIVE.test(before)) return [isFemale ? 'der' : 'dem', ordinal(value, 'en')];
  if (ACCUSATIVE.test(before))
    return isFemale ? ['die', ordinal(value, 'e')] : ['den', ordinal(value, 'en')];
  if (/s$/.test(name) && !OWN_S.test(name)) return [isFemale ? 'der' : 'des', ordinal(value, 'en')];
  return [isFemale ? 'die' : 'der', ordinal(value, 'e')];
}

export const ROMANS: readonly Form[] = [
  form(
    '(Kapitel|Band|Teil|Akt|Szene|Abschnitt|Buch|Stufe|Phase|Typ|Klasse|Grad|Stadium|Artikel|Gruppe|Ebene|Tafel|Anhang|Anlage|Level|Faktor|Hartz)_([IVX]+)',
    ([, noun = '', numeral = '']) => {
      const said = romanWords(numeral);
      return said && [noun.toLowerCase(), ...said];
    },
  ),
  form(`(${RULERS})(s?)_([IVX]+)\\.?`, ([, name = '', s = '', numeral = ''], { before, after }) => {
    const value = roman(numeral);
    // "Anna V. Roe"
    const isInitial = numeral.length === 1 && /^\p{Lu}\p{Ll}/u.test(after) && !HOUSE.test(before);
    return value === undefined || isInitial
      ? undefined
      : [`${name}${s}`.toLowerCase(), ...ruler(`${name}${s}`, value, before)];
  }),
  form('(\\p{Lu}\\p{Ll}+)_([IVX]{2,})\\.', ([, name = '', numeral = ''], { before }) => {
    const value = roman(numeral);
    return value === undefined ? undefined : [name.toLowerCase(), ...ruler(name, value, before)];
  }),
];
