import { emojiOf, withoutSign } from '../../../scene/icon/emoji';
import { takeIcon } from '../../../scene/icon/take';
import type { Rich } from '../../../scene/inline';
import type { KeyLine } from '../../../scene/kinds/statement';
import type { Scene } from '../../../scene/schema';
import { canvasOf, fitAnyhow, fitWords, type Space, sizeFor } from '../fit';
import { iconBeside } from '../icon';
import { countLines } from '../lines';
import { sideOf } from '../side';
import { HEADING, STATEMENT } from '../sizes';
import { accented } from './accented';
import { capital } from './turns';

/** A line that is alone has the stage, as those that take turns. */
export const inTurns = ({ form, lines }: Pick<Scene<'statement'>, 'form' | 'lines'>): boolean =>
  form === 'turns' || lines.length === 1;

/** The size in px of a heading that has the stage alone, the width that it has, and where its icon or emoji stands. */
export function sizeAlone(heading: Rich, space: Space) {
  const { format, letters, area } = space;
  const { alone: box } = STATEMENT[format];
  const sign = takeIcon(heading).icon ?? emojiOf(heading);
  const text = withoutSign(heading);
  const place = sign ? iconBeside({ area, canvas: canvasOf(space) }, 0) : undefined;
  const { width, above } = place?.takes ?? { width: 0, above: 0 };
  const across = box.width - width;
  const size = fitWords(
    box.most,
    box.least,
    Math.min(box.height, area.height - above),
    (px, isWhole) => countLines(text, across, px, letters.serif, isWhole) * px * HEADING.line,
  );
  return { sign, size, across, place };
}

/** A line that stands beside others, behind its icon. */
export const termOf = ({ icon, pieces, ...line }: KeyLine, lang?: string): Rich => [
  ...(icon ? [{ type: 'icon' as const, ...icon }] : []),
  ...accented({ ...line, pieces: [capital(pieces.join(' '), lang)] }, 0, 'mark'),
];

/** The ground with the heading, and the size in px of the phrases beside it or below it. */
export function sizeAnswers({ heading, lines }: Scene<'statement'>, space: Space) {
  const { format, area, letters } = space;
  const { sizes, least } = STATEMENT[format];
  const { beside, above, gap, inset } = STATEMENT;
  const side = sideOf(heading, space);
  const { width: across, height } = side?.room ?? area;
  const width = across - beside - (side?.width ? inset : 0);
  const room = height - (side?.height ? inset : 0);
  const phrases = lines.map((line) => termOf(line));
  const heightAt = (px: number) =>
    phrases
      .map((phrase) => countLines(phrase, width, px, letters.term) * px * STATEMENT.line + above)
      .reduce((sum, one) => sum + one, gap * (phrases.length - 1));
  const size = fitAnyhow(sizeFor(lines.length, sizes), least, room, heightAt);
  return { side, size, room: { width, size, ems: letters.term }, fits: heightAt(size) <= room };
}
