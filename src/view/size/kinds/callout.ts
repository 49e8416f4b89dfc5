import { drawnText } from '../../../scene/inline';
import type { Scene } from '../../../scene/schema';
import { sizeEntries } from '../entries';
import type { Space } from '../fit';
import { fitHeading } from '../heading';
import { countLines } from '../lines';
import { BOX, SIDE } from '../sizes';

/**
 * The sign stands on a ground beside the words, or above them; a box that shares the stage has it small before its label.
 * Sizes in px; `side` is the width of the ground, or its height where `above`.
 */
export function sizeCallout({ heading, title, items }: Scene<'callout'>, space: Space) {
  const { area, letters, format } = space;
  const isWhole = drawnText(heading).trim() !== '';
  const isGrand = !isWhole && area.height > BOX.grand.from;
  const by = isGrand ? BOX.grand.by : 1;
  const { sign } = BOX[format];
  const [label, most] = [BOX[format].label * by, BOX[format].most * by];
  const above = format === 'portrait';
  const ground =
    format === 'square' ? sign + SIDE.padding : Math.round(area.width * SIDE.landscape.width);
  const beside = !above && isWhole ? ground : 0;
  const side = isWhole ? (above ? sign + 2 * SIDE.padding : beside) : 0;
  const width = area.width - beside - (isWhole ? beside && BOX.beside : BOX.around);
  const fitted = fitHeading(heading, { area: { ...area, width }, letters });
  const titleSize = Math.round(most * BOX.title);
  const titleHeight =
    title.length > 0
      ? countLines(title, width, titleSize, letters.strong) * titleSize * 1.1 + 24
      : 0;
  const head = label * 1.2 + (isWhole ? fitted.height : 0) + titleHeight + BOX.padding;
  const height = area.height - head - (above ? side : 0) - (isWhole ? 0 : 2 * SIDE.padding);
  const entries = sizeEntries(items, { width, height }, space, most);
  return {
    ...{ ...entries, isWhole, isGrand, side, above, label, sign, width },
    ...{ heading: fitted.size, title: titleSize },
  };
}
