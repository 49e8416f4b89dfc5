/** What stands behind a command of LaTeX: `<1->`, `[options]`, `{arguments}`. */

/** Offsets of what stands between the braces. */
export interface Argument {
  start: number;
  end: number;
}

export interface Call {
  /** Of the last `[options]`; undefined where there are none. */
  option?: string;
  args: Argument[];
  /** Behind all of it. */
  end: number;
}

/** Characters that an argument is looked for its end. */
const LONGEST = 5000;
const OPTION = /\s*(?:\[([^\][]*(?:\[[^\][]*\][^\][]*)*)\]|<[\d,\s|:@a-z+.-]*>)/y;

/** Up to `most` arguments behind `from`; fewer where the text has fewer. */
export function callAt(text: string, from: number, most: number): Call {
  const call: Call = { args: [], end: from };
  for (;;) {
    OPTION.lastIndex = call.end;
    const [all, option] = OPTION.exec(text) ?? [];
    if (!all || all.startsWith('\n\n') || /^\s/.test(all)) break;
    call.option = option ?? call.option;
    call.end += all.length;
  }
  while (call.args.length < most) {
    const gap = /[ \t]*\n?[ \t]*/y;
    gap.lastIndex = call.end;
    const open = call.end + (call.args.length > 0 ? (gap.exec(text)?.[0].length ?? 0) : 0);
    const close = text[open] === '{' ? closingOf(text, open) : undefined;
    if (close === undefined) {
      const option = call.args.length > 0 ? optionAt(text, call.end) : undefined;
      if (option === undefined) break;
      call.end = option;
      continue;
    }
    call.args.push({ start: open + 1, end: close });
    call.end = close + 1;
  }
  return call;
}

/** `\newcommand{\a}[1]{…}` has options between its arguments. */
function optionAt(text: string, from: number): number | undefined {
  OPTION.lastIndex = from;
  const all = text[from] === '[' ? OPTION.exec(text)?.[0] : undefined;
  return all === undefined ? undefined : from + all.length;
}

function closingOf(text: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < Math.min(text.length, open + LONGEST); i++) {
    const sign = text[i];
    if (sign === '\\') i += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}
