import { type Rich, richOf } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import type { Scene } from '../../../scene/schema';
import { fitWords, type Space, sizeFor } from '../fit';
import { isEmpty } from '../heading';
import { countLines } from '../lines';
import { HEADING, STATEMENT } from '../sizes';
import { capital } from './turns';

const { above, beside } = STATEMENT;

/** A line that is alone has the stage, as those that take turns. */
export const inTurns = ({ form, lines }: Pick<Scene<'statement'>, 'form' | 'lines'>): boolean =>
  form === 'turns' || lines.length === 1;

/** A line that stands beside others, behind its icon. */
export const termOf = ({ icon, pieces }: KeyLine, lang?: string): Rich => [
  ...(icon ? [{ type: 'icon' as const, ...icon }] : []),
  ...richOf(capital(pieces.join(' '), lang)),
];

/** Sizes in px of the heading, and of the terms beside or below it. */
export function sizeStatement({ heading, lines }: Scene<'statement'>, space: Space) {
  const terms = lines.map((line) => termOf(line));
  const { format, letters } = space;
  const layout = STATEMENT[format];
  const box = terms.length === 0 ? layout.alone : layout.heading;
  const heightAt = (px: number, isWhole = false) =>
    countLines(heading, box.width, px, letters.serif, isWhole) * px * HEADING.line;
  const headed = fitWords(box.most, box.least, box.height, heightAt);
  const { width, height } = termsBox(space, isEmpty(heading) ? undefined : heightAt(headed));
  const termsAt = (px: number, isWhole = false) =>
    terms
      .map((term) => countLines(term, width, px, letters.term, isWhole) * px * STATEMENT.line)
      .reduce((sum, one) => sum + STATEMENT.gap + one, 0);
  const size = fitWords(sizeFor(terms.length, layout.sizes), layout.least, height, termsAt);
  const room = { width, size, ems: letters.term };
  return { heading: headed, across: box.width, size, room, fits: termsAt(size) <= height };
}

/** The area of the terms, beside or below a heading of some height, where there is one. */
function termsBox({ area, format }: Space, heading: number | undefined) {
  if (heading === undefined)
    return { width: area.width - Math.max(above.indent, beside.indent), height: area.height };
  if (format !== 'landscape')
    return {
      width: area.width - above.indent,
      height: area.height - above.rule - heading - above.gap,
    };
  const side = STATEMENT.landscape.heading.width + beside.gap + beside.indent;
  return { width: area.width - side, height: area.height };
}
