/** TeX to MathML by Temml. The TeX may be a stranger's: no links, no files, no HTML, and an end to its macros. */

import { definitionsIn, withoutDefinitions } from './define-tex';

/** The markup of a formula, large or in its line; else the reason why it cannot be set. */
export type Setter = (tex: string, isLarge: boolean) => { markup?: string; reason?: string };

/** Longer ones are no formulas, and take minutes. */
const LONGEST = 4000;
const OPTIONS = {
  throwOnError: true,
  strict: false,
  trust: false,
  maxSize: [20, 20],
  maxExpand: 500,
};
/** Marks for references, which lead nowhere on a stage. */
const MARKS = /\\(?:label|notag|nonumber)\b(?:\s*\{[^{}]*\})?/g;
/** Environments that number their lines, by those that do not. */
const UNNUMBERED: Record<string, string> = {
  align: 'aligned',
  alignat: 'alignedat',
  gather: 'gathered',
  multline: 'gathered',
  eqnarray: 'aligned',
  flalign: 'aligned',
};

/** A setter that knows what any of `all` defines. */
export async function openSetter(all: readonly string[]): Promise<Setter> {
  const { default: temml } = await import('temml');
  const defined = all.flatMap(definitionsIn);
  const attempt = (tex: string, displayMode: boolean) =>
    temml.renderToString(tex, { ...OPTIONS, maxSize: [20, 20], displayMode });
  return (tex, isLarge) => {
    if (tex.length > LONGEST) return { reason: `it is longer than ${LONGEST} characters` };
    const plain = unnumbered(withoutDefinitions(tex));
    try {
      return { markup: attempt([...defined, plain].join(' '), isLarge) };
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  };
}

function unnumbered(tex: string): string {
  return tex
    .replace(MARKS, '')
    .replace(/\\mbox\b/g, '\\text')
    .replace(/\\(begin|end)\{equation\*?\}/g, '')
    .replace(/\\(begin|end)\{(\w+)\*?\}/g, (whole, end: string, name: string) => {
      const other = Object.hasOwn(UNNUMBERED, name) ? UNNUMBERED[name] : undefined;
      return other ? `\\${end}{${other}}` : whole;
    });
}

/** e.g. `Unsupported function name: \foo` */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split(/ at (?:position|end)|\n/)[0] ?? '')
    .replace(/[:.]\s*$/, '')
    .replace(/\u0332/g, '')
    .replace(/^ParseError:|\s+$/g, '')
    .trim();
}
