/** Formulas that stand by themselves, and may look like anything else inside: `$$`, `\[`, `\begin{…}` at the start of a line. */
import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types';
import { LINK } from './looks';

const [DOLLAR, BACKSLASH] = [36, 92];
/** Lines that a formula may take. */
const LONGEST = 300;
const OPENING = /^(?:\$\$(?!\$)|\\\\?\[|\\begin\{([a-z]+\*?)\})/;
/** Environments that are formulas; others are of text. */
const ENVIRONMENTS =
  /^(?:equation|align|aligned|alignat|gather|gathered|multline|split|eqnarray|cases|[bpvBV]?matrix|array|CD)\*?$/;
/** What may stand after a formula: its number, or its name for references. */
const LABEL = /^\s*(?:\([\w.:-]+\)|\{[^{}]*\})?[.,;]?\s*$/;

const isLineEnd = (code: Code): boolean => code !== null && code < -2;

/** Constructs of micromark for a document: it has to be known that a formula is closed before it is begun. */
export function blockSyntax(text: string): Record<number, Construct> {
  const lines = text.split('\n');
  const block: Construct = {
    name: 'formulaBlock',
    concrete: true,
    tokenize(effects, ok, nok) {
      const { line, column } = this.now();
      const last = lastLine(lines, line - 1, column - 1);
      const inside: State = (code) => {
        if (code !== null && !isLineEnd(code)) {
          effects.consume(code);
          return inside;
        }
        effects.exit('formulaData');
        if (this.interrupt || code === null || this.now().line > (last ?? 0)) {
          effects.exit('formulaBlock');
          return ok(code);
        }
        return effects.check(nextLine, more, end)(code);
      };
      const end: State = (code) => {
        effects.exit('formulaBlock');
        return ok(code);
      };
      const more: State = (code) => {
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        return start;
      };
      const start: State = (code) => {
        if (isLineEnd(code)) return more(code);
        effects.enter('formulaData');
        return inside(code);
      };
      return (code) => {
        if (last === undefined) return nok(code);
        effects.enter('formulaBlock');
        return start(code);
      };
    },
  };
  return { [DOLLAR]: block, [BACKSLASH]: block };
}

/** The next line belongs to what the block stands in: a quote's has its mark. */
const nextLine: Construct = {
  partial: true,
  tokenize(this: TokenizeContext, effects, ok, nok) {
    return (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
    };
  },
};

/** Index of the line in which the formula ends that begins at a place; undefined where none begins, or it is not closed. */
function lastLine(lines: readonly string[], line: number, column: number): number | undefined {
  const first = lines[line]?.slice(column) ?? '';
  const [open, environment] = OPENING.exec(first) ?? [];
  if (open === undefined || (environment !== undefined && !ENVIRONMENTS.test(environment)))
    return undefined;
  if (open.endsWith('[') && LINK.test(first)) return undefined;
  const closing = closingOf(open, environment);
  const quoted = /^[\s>]*>/.test(lines[line]?.slice(0, column) ?? '');
  const isFenced = first.trim() === open;
  for (let i = line; i < Math.min(lines.length, line + LONGEST); i++) {
    const text = i === line ? first.slice(open.length) : (lines[i] ?? '');
    if (quoted && !/^\s*>/.test(lines[i] ?? '')) return undefined;
    const closed = closing.exec(text);
    const rest = closed && text.slice(closed.index + closed[0].length);
    if (rest !== null && LABEL.test(rest)) return i;
    if (i > line && !isFenced && text.replace(/[\s>]/g, '') === '') return undefined;
    // A formula and words after it are a paragraph, whatever these end with.
    if (environment === undefined && closed) return undefined;
  }
  return undefined;
}

/** The first of it closes the formula. */
function closingOf(open: string, environment: string | undefined): RegExp {
  if (environment !== undefined)
    return new RegExp(String.raw`\\end\{${environment.replace('*', '\\*')}\}`);
  return { $$: /(?<!\\)\$\$/, '\\[': /\\\]/ }[open] ?? /\\\\\]/;
}
