/**
 * How formulas are written inside text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, the last two also with the backslash doubled. An
 * extension of micromark, which reads what stands between the fences as it is.
 */
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types';
import { blockSyntax } from './blocks';
import { type Fence, isFormula } from './looks';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaFence: 'formulaFence';
    formulaData: 'formulaData';
    formulaBlock: 'formulaBlock';
  }
}

const [DOLLAR, BACKSLASH, OPEN_BRACE, CLOSE_BRACE] = [36, 92, 123, 125];
const CLOSING: Partial<Record<number, [number, Fence]>> = { 40: [41, '('], 91: [93, '['] };

/** `text` is the document that will be parsed. */
export const mathSyntax = (text: string): Extension => ({
  text: { [DOLLAR]: dollars, [BACKSLASH]: brackets },
  flow: blockSyntax(text),
});

const isLineEnd = (code: Code): code is number => code !== null && code < -2;

const letterOf = (code: Code): string => {
  if (code === null) return '';
  if (code < 0) return ' ';
  return String.fromCodePoint(code);
};

/** `$…$` and `$$…$$`. */
const dollars: Construct = {
  name: 'formula',
  tokenize(effects, ok, nok) {
    const before = letterOf(this.previous);
    let count = 0;
    const open: State = (code) => {
      if (code === DOLLAR && count < 3) {
        effects.consume(code);
        count += 1;
        return open;
      }
      if (count > 2) return nok(code);
      effects.exit('formulaFence');
      const fence = count === 2 ? '$$' : '$';
      return inside({ effects, ok, nok, before, fence, marks: Array(count).fill(DOLLAR) })(code);
    };
    return (code) => {
      effects.enter('formula');
      effects.enter('formulaFence');
      return open(code);
    };
  },
};

/** `\(…\)` and `\[…\]`, and with two backslashes. */
const brackets: Construct = {
  name: 'formulaBrackets',
  tokenize(effects, ok, nok) {
    const before = letterOf(this.previous);
    let count = 0;
    const open: State = (code) => {
      if (code === BACKSLASH && count < 2) {
        effects.consume(code);
        count += 1;
        return open;
      }
      const [close, fence] = CLOSING[code ?? 0] ?? [];
      if (close === undefined || fence === undefined || count === 0) return nok(code);
      effects.consume(code);
      effects.exit('formulaFence');
      const marks = [...Array<number>(count).fill(BACKSLASH), close];
      return inside({ effects, ok, nok, before, fence, marks });
    };
    return (code) => {
      effects.enter('formula');
      effects.enter('formulaFence');
      return open(code);
    };
  },
  // A bracket that is escaped twice is an escaped backslash to Markdown.
  previous(this: TokenizeContext, code) {
    return code !== BACKSLASH;
  },
};

interface Inside {
  effects: Effects;
  ok: State;
  nok: State;
  fence: Fence;
  before: string;
  /** What closes it. */
  marks: readonly number[];
}

/** From the first letter of the content to after what closes it. */
function inside({ effects, ok, nok, fence, before, marks }: Inside): State {
  let value = '';
  let isData = false;
  /** Braces that are open: dollars in them (`\\text{if $x$}`) are the formula's own. */
  let depth = 0;
  const enterData = () => {
    if (!isData) effects.enter('formulaData');
    isData = true;
  };
  const exitData = () => {
    if (isData) effects.exit('formulaData');
    isData = false;
  };
  const data: State = (code) => {
    if (code === null) return nok(code);
    if (isLineEnd(code)) {
      exitData();
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      value += '\n';
      return data;
    }
    if (code === marks[0] && (fence !== '$' || depth === 0))
      return effects.attempt(closing, after, fence === '$' ? nok : letter)(code);
    return letter(code);
  };
  const letter: State = (code) => {
    enterData();
    effects.consume(code);
    value += letterOf(code);
    depth += code === OPEN_BRACE ? 1 : code === CLOSE_BRACE ? -1 : 0;
    return code === BACKSLASH ? escaped : data;
  };
  /** What follows a backslash is the formula's own: a dollar, or the second of a line's end in TeX. */
  const escaped: State = (code) => {
    if (code === null || isLineEnd(code)) return data(code);
    effects.consume(code);
    value += letterOf(code);
    return data;
  };
  const closing: Construct = {
    partial: true,
    tokenize(effects, ok, nok) {
      let at = 0;
      const wasData = isData;
      const next: State = (code) => {
        if (code !== marks[at]) return nok(code);
        effects.consume(code);
        at += 1;
        if (at < marks.length) return next;
        effects.exit('formulaFence');
        isData = false;
        return ok;
      };
      return (code) => {
        if (wasData) effects.exit('formulaData');
        effects.enter('formulaFence');
        return next(code);
      };
    },
  };
  const after: State = (code) => {
    if (!isFormula({ fence, value, before, after: letterOf(code) })) return nok(code);
    effects.exit('formula');
    return ok(code);
  };
  return data;
}
