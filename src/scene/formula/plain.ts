/** A formula in plain letters, for captions, transcripts and whatever shows no formulas: `E = mc²`, `x = (−b ± √(b² − 4ac))/(2a)`. */
import type { Element, ElementContent } from 'hast';

const RAISED = scripts(
  '0123456789+-−=()niTxyabcdefghjklmoprstuvwz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵀˣʸᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷᶻ',
);
const LOWERED = scripts('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
/** Signs over a letter, and the combining ones that say the same. */
const ACCENTS = new Map(
  Object.entries({
    ...{ ˆ: '\u0302', '^': '\u0302', '‾': '\u0304', '¯': '\u0304', '→': '\u20d7', '˜': '\u0303' },
    ...{ '~': '\u0303', '˙': '\u0307', '¨': '\u0308', ˇ: '\u030c', '⏟': '', '⏞': '' },
  }),
);
/** Signs between two things, with space around them. */
const SPACED = /^(?:[=<>≤≥≈≠≡∈∉∋⊂⊆⊃⊇∪∩→←↔⇒⇐⇔↦∝∼≃≅≪≫±∓×÷+−∧∨:∣|⊗⊕≺≻⊥∥⟶⟹⟺≔]|:=)$/u;
const FENCE = /^[|∣‖∥]$/u;
/** Words such as `sin`, and signs that take what follows: both stand apart from it. */
const APART = /^(?:[\p{Lu}\p{Ll}]{2}|[∑∏∫∮⋃⋂])/u;
const CALLED = /^(mi|mo|msub|msup|msubsup|munder|munderover)$/;
/** Signs that are read with what follows: they are not seen. */
const UNSEEN = /[\u2061-\u2064\u200b-\u200d]/g;
/** What needs no brackets: a number, letters with their signs, a function; below a line, one letter or number alone. */
const WHOLE = /^(?:[√∂∇∛−]?[\p{L}\p{M}\d.⁰-⁹²³¹ⁿ₀-₉ₐ-ₜᵢⱼ′]+|\([^()]*\)|\p{L}+\([^()]*\))$/u;
const SINGLE =
  /^(?:[√∂∇∛]?(?:\p{L}\p{M}*|[\d.,]+)|[^\s\p{L}\d]|\([^()]*\)|\p{L}+\([^()]*\))[⁰-⁹ⁿ²³¹₀-₉ₐ-ₜᵢⱼ′]*$/u;

function scripts(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to];
  return new Map([...from].map((letter, i) => [letter, signs[i] ?? '']));
}

/** See above; never more than one space at a time. */
export const plainMath = (math: Element): string =>
  told(math.children)
    .replace(/\s+/g, ' ')
    .replace(/\( | \)/g, (bracket) => bracket.trim())
    .trim();

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isSeen = (node: Element): boolean => node.tagName !== 'mo' || letters(node) !== '';

/** Things in one line. */
function told(nodes: readonly ElementContent[]): string {
  const parts = nodes.filter(isElement).filter(isSeen);
  let line = '';
  for (const [i, node] of parts.entries()) {
    const said = tell(node);
    const [before, next] = [parts[i - 1], parts[i + 1]];
    if (node.tagName === 'mo' && !APART.test(said))
      line += operator(said, node, before !== undefined && !opens(before), next !== undefined);
    else {
      const apart =
        (APART.test(said) && /[\p{L}\p{N}]$/u.test(line)) ||
        (/\/[\p{L}\d]+$/u.test(line) && /^[\p{L}\p{N}]/u.test(said));
      line += (apart ? ' ' : '') + said;
      if (next && next.tagName !== 'mo' && CALLED.test(node.tagName) && APART.test(said))
        line += ' ';
    }
  }
  return line;
}

const opens = (node: Element): boolean => node.tagName === 'mo' && !/[)\]}!′]$/u.test(tell(node));

/** `after` and `before`: it stands after something, and before something. */
function operator(said: string, { properties }: Element, after: boolean, before: boolean): string {
  if (/^[,;]$/.test(said)) return `${said} `;
  const isFence = properties.fence !== undefined || /fix$/.test(String(properties.form));
  if (!SPACED.test(said) || (FENCE.test(said) && isFence)) return said;
  if (!before) return said;
  if (after) return ` ${said} `;
  return /^[=<>≤≥≈≠≡∈→⇒⇔]$/u.test(said) ? `${said} ` : said;
}

/** What holds two or three things, each by itself. */
const HELD = /^(?:mfrac|mroot|m(?:sub|sup|subsup|under|over|underover))$/;

function tell(node: Element): string {
  const { tagName, properties, children } = node;
  const parts = children.filter(isElement);
  // Of no other are they asked for, and to read each level twice would take for ever in deep ones.
  const [first = '', second = '', third = ''] = HELD.test(tagName)
    ? parts.slice(0, 3).map(tell)
    : [];
  switch (tagName) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
    case 'span':
      return letters(node);
    case 'mspace':
      return Number.parseFloat(String(properties.width ?? '0')) >= 0.5 ? ' ' : '';
    case 'mphantom':
      return '';
    case 'mfrac':
      if (/^0/.test(String(properties.linethickness))) return `${first} ${second}`;
      return `${group(first, WHOLE)}/${group(second, SINGLE)}`;
    case 'msqrt':
      return `√${group(told(children), SINGLE)}`;
    case 'mroot': {
      const sign = { 3: '∛', 4: '∜' }[second] ?? `${script(second, RAISED, '^')}√`;
      return sign + group(first, SINGLE);
    }
    case 'msup':
      return first + raised(second);
    case 'msub':
    case 'munder':
      return named(first, second);
    case 'msubsup':
    case 'munderover':
      return first + script(second, LOWERED, '_') + raised(third);
    case 'mover':
      return accented(first, second);
    case 'mtable':
      return table(parts.map(({ children }) => children.filter(isElement)));
    default:
      return told(children);
  }
}

/** `lim x → 0`, but `log₂` and `∑ᵢ`. */
function named(name: string, below: string): string {
  const low = script(below, LOWERED, '_');
  return low.startsWith('_') && /^[\p{Lu}\p{Ll}]{2}/u.test(name) ? `${name} ${below}` : name + low;
}

/** What lines up at its signs is one line; else cells stand apart. */
function table(rows: readonly Element[][]): string {
  const isLined = rows.some((cells) => cells.some(({ children }) => startsWithSign(children)));
  if (isLined)
    return rows
      .map((cells) => told(cells.flatMap(({ children }) => children.flatMap(unwrapped))))
      .join('; ');
  const said = rows.map((cells) => cells.map(tell).filter(Boolean));
  const isWordy = said.some((cells) => cells.some((cell) => /\s|\p{L}{2}/u.test(cell)));
  return said.map((cells) => cells.join(isWordy ? ', ' : ' ')).join('; ');
}

const unwrapped = (node: ElementContent): ElementContent[] =>
  isElement(node) && node.tagName === 'mrow' ? node.children.flatMap(unwrapped) : [node];

const startsWithSign = (nodes: readonly ElementContent[]): boolean => {
  const [first] = nodes.flatMap(unwrapped);
  return first !== undefined && isElement(first) && /^[=<>≤≥≈]$/.test(tell(first));
};

/** Letters of one kind: mathematical alphabets are plain letters. */
const letters = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? letters(child) : ''))
    .join('')
    .replace(UNSEEN, '')
    .replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'));

/** In brackets unless it is one thing. */
const group = (text: string, whole: RegExp): string =>
  whole.test(text.trim()) ? text.trim() : `(${text.trim()})`;

function script(text: string, table: ReadonlyMap<string, string>, sign: string): string {
  const bare = text.replace(/\s/g, '');
  const signs = [...bare].map((letter) => table.get(letter));
  if (bare === '') return '';
  return signs.every(Boolean) ? signs.join('') : `${sign}${group(text, SINGLE)}`;
}

function raised(text: string): string {
  if (/^[′″‴*∗†°]+$/u.test(text)) return text;
  return { '⊤': 'ᵀ', '∘': '°' }[text] ?? script(text, RAISED, '^');
}

function accented(base: string, sign: string): string {
  const combining = ACCENTS.get(sign.trim());
  if (combining === undefined) return base + script(sign, RAISED, '^');
  return /^\p{L}$/u.test(base) ? (base + combining).normalize('NFC') : base;
}
