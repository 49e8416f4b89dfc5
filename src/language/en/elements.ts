/** Formulas of chemistry: `Fe2O3` → f e two o three. */
import { spell } from './letters';
import { cardinal } from './number';

const ELEMENTS =
  'He|Li|Be|Ne|Na|Mg|Al|Si|Cl|Ar|Ca|Sc|Ti|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Sr|Ag|Cd|Sn|Sb|Te|Xe|Cs|Ba|Pt|Au|Hg|Pb|Bi|U|W|H|B|C|N|O|F|P|S|K|I';
const FORMULA = new RegExp(`^(?=.*\\d)(?!CoV)(?:(?:${ELEMENTS})\\d*){2,}$`);

export const sayFormula = (text: string): string[] | undefined =>
  FORMULA.test(text)
    ? (text.match(/\d+|\p{L}/gu) ?? []).flatMap((part) =>
        /\d/.test(part) ? cardinal(part) : spell(part),
      )
    : undefined;
