/** Formulas of office files (OMML, ECMA-376 part 1, 22.1) as TeX. */
import { childOf, type Element, elementsOf, isElement, textOf } from '../xml';
import { SYMBOLS, textToTex, toTex } from './symbols';

const ACCENTS: Record<string, string> = {
  '\u0302': 'hat',
  '\u0303': 'tilde',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u0304': 'bar',
  '\u0305': 'overline',
  '\u20d7': 'vec',
  '\u030c': 'check',
};
const FUNCTION =
  /^(?:sin|cos|tan|cot|sec|csc|log|ln|exp|lim|max|min|sup|inf|det|dim|ker|arg|gcd|sinh|cosh|tanh)$/;
const DELIMITERS: Record<string, string> = { '': '.', '{': '\\{', '}': '\\}', '|': '|' };

/** The TeX of an `m:oMath` or `m:oMathPara`. */
export const texOf = (formula: Element): string =>
  read(formula)
    .replace(/ +/g, ' ')
    .replace(/ ([}_^])/g, '$1')
    .trim();

const readAll = (element: Element): string => element.children.filter(isElement).map(read).join('');

/** What the part of a name has, empty where there is none. */
const partOf = (element: Element, name: string): string => {
  const part = childOf(element, name);
  return part ? readAll(part) : '';
};

const group = (tex: string): string => (tex.trim().length === 1 ? tex.trim() : `{${tex.trim()}}`);

/** A setting, e.g. of `fPr` the `type`. */
const settingOf = (element: Element, properties: string, name: string): string | undefined => {
  const setting = childOf(element, properties, name);
  return setting && (setting.attributes['m:val'] ?? setting.attributes.val ?? '');
};

const delimiter = (sign: string): string => {
  const named = DELIMITERS[sign] ?? SYMBOLS.get(sign) ?? sign;
  return /[a-z]$/i.test(named) ? `${named} ` : named;
};

const PARTS: Record<string, (element: Element) => string> = {
  r: readRun,
  f: (e) =>
    settingOf(e, 'fPr', 'type') === 'lin'
      ? `${partOf(e, 'num')}/${partOf(e, 'den')}`
      : `\\frac{${partOf(e, 'num')}}{${partOf(e, 'den')}}`,
  rad(e) {
    const degree = partOf(e, 'deg').trim();
    return `\\sqrt${degree && `[${degree}]`}{${partOf(e, 'e')}}`;
  },
  sSup: (e) => `${group(partOf(e, 'e'))}^${group(partOf(e, 'sup'))}`,
  sSub: (e) => `${group(partOf(e, 'e'))}_${group(partOf(e, 'sub'))}`,
  sSubSup: (e) => `${group(partOf(e, 'e'))}_${group(partOf(e, 'sub'))}^${group(partOf(e, 'sup'))}`,
  sPre: (e) => `{}_${group(partOf(e, 'sub'))}^${group(partOf(e, 'sup'))}${partOf(e, 'e')}`,
  nary(e) {
    const sign = settingOf(e, 'naryPr', 'chr') ?? '∫';
    const [sub, sup] = [partOf(e, 'sub'), partOf(e, 'sup')];
    const limits = `${sub && `_${group(sub)}`}${sup && `^${group(sup)}`}`;
    return `${SYMBOLS.get(sign) ?? sign}${limits} ${partOf(e, 'e')}`;
  },
  d(e) {
    const between = delimiter(settingOf(e, 'dPr', 'sepChr') ?? '|');
    const inner = elementsOf(e, 'e').map(readAll).join(`\\middle${between}`);
    const [begin, end] = [
      settingOf(e, 'dPr', 'begChr') ?? '(',
      settingOf(e, 'dPr', 'endChr') ?? ')',
    ];
    return `\\left${delimiter(begin)}${inner}\\right${delimiter(end)}`;
  },
  m(e) {
    const rows = elementsOf(e, 'mr').map((row) => elementsOf(row, 'e').map(readAll).join(' & '));
    return `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`;
  },
  eqArr: (e) => `\\begin{aligned}${elementsOf(e, 'e').map(readAll).join(' \\\\ ')}\\end{aligned}`,
  func(e) {
    const name = partOf(e, 'fName').trim();
    return `${FUNCTION.test(name) ? `\\${name}` : name} ${partOf(e, 'e')}`;
  },
  limLow: (e) => `\\underset{${partOf(e, 'lim')}}{${partOf(e, 'e')}}`,
  limUpp: (e) => `\\overset{${partOf(e, 'lim')}}{${partOf(e, 'e')}}`,
  acc: (e) => `\\${ACCENTS[settingOf(e, 'accPr', 'chr') ?? '\u0302'] ?? 'hat'}{${partOf(e, 'e')}}`,
  bar: (e) =>
    `\\${settingOf(e, 'barPr', 'pos') === 'bot' ? 'underline' : 'overline'}{${partOf(e, 'e')}}`,
  groupChr: (e) =>
    `\\${settingOf(e, 'groupChrPr', 'pos') === 'top' ? 'overbrace' : 'underbrace'}{${partOf(e, 'e')}}`,
  borderBox: (e) => `\\boxed{${partOf(e, 'e')}}`,
  phant: (e) => `\\phantom{${partOf(e, 'e')}}`,
  oMathPara: (e) => elementsOf(e, 'oMath').map(readAll).join(' \\\\ '),
};

/** Of what has no sign of its own, what is in it; settings say nothing. */
function read(element: Element): string {
  const part = Object.hasOwn(PARTS, element.name) ? PARTS[element.name] : undefined;
  if (part) return part(element);
  return element.name.endsWith('Pr') ? '' : readAll(element);
}

function readRun(run: Element): string {
  const signs = elementsOf(run, 't').map(textOf).join('');
  if (childOf(run, 'rPr', 'nor') && signs.trim()) return textToTex(signs);
  const style = settingOf(run, 'rPr', 'sty');
  if (style === 'b') return `\\mathbf{${toTex(signs)}}`;
  if (style !== 'p' || !/^[A-Za-z]{2,}$/.test(signs)) return toTex(signs);
  return FUNCTION.test(signs) ? `\\${signs} ` : `\\mathrm{${signs}}`;
}
