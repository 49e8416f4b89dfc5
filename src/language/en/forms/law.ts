/** How courts and what they go by are written: reports, circuits, rules, laws. */
import { type Form, form } from '../../reading';
import { cardinal, ordinal } from '../number';

/** Where courts are reported. */
const REPORTS: Readonly<Record<string, string>> = {
  'S. Ct': 'supreme court',
  'F. Supp': 'federal supplement',
  'L. Ed': 'lawyers edition',
};
const REPORT = form(
  '(\\d{1,4})_(S\\._Ct|F\\._Supp|L\\._Ed)\\.(?:_([23])d)?',
  ([, volume = '', of = '', series]) => [
    ...cardinal(volume),
    ...(REPORTS[of] ?? '').split(' '),
    ...(series ? [series === '2' ? 'second' : 'third'] : []),
  ],
);
const CIRCUIT = form('(\\d{1,2})(?:st|nd|rd|th|d)_Cir\\.', ([, value = '']) => [
  ...ordinal(Number(value)),
  'circuit',
]);
/** Where rules of a court are. */
const RULES: Readonly<Record<string, string>> = {
  Civ: 'civil procedure',
  Crim: 'criminal procedure',
  App: 'appellate procedure',
};
/** They begin with a number. */
export const REPORTED: readonly Form[] = [REPORT, CIRCUIT];

export const LAW: readonly Form[] = [
  form('Fed\\._R\\._(Civ|Crim|App)\\._P\\.?', ([, of = '']) =>
    `federal rule of ${RULES[of]}`.split(' '),
  ),
  form('Fed\\._R\\._Evid\\.?', () => ['federal', 'rule', 'of', 'evidence']),
  form('Pub\\._L\\.?', () => ['public', 'law']),
  form('Fed\\._Reg\\.?', () => ['federal', 'register']),
];
