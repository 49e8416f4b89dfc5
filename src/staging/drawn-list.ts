/** Which numbers are drawn, and where they are said: what `check` tells. */
import { toString as textOf } from 'mdast-util-to-string';
import { placeOf } from '../document/place';
import type { Drawing } from '../scene/drawing/schema';
import type { KeyLine } from '../scene/kinds/statement';
import type { Scene } from '../scene/schema';
import type { Origin } from './build';

export interface DrawnNumber {
  scene: string;
  line: number;
  column: number;
  /** As it stands in the text. */
  said: string;
  /** What is drawn, in words. */
  drawn: string;
}

/** Every number that is drawn, in order. */
export const drawnNumbers = (
  scenes: readonly Scene[],
  { sections }: Pick<Origin, 'sections'>,
): DrawnNumber[] =>
  scenes.flatMap((scene) =>
    drawingsIn(scene).map(({ pieces, drawing }) => {
      const section = sections.get(scene.id);
      const said = pieces.join(' … ');
      const node = section?.content.find((one) =>
        bare(textOf(one)).includes(bare(pieces[0] ?? '')),
      );
      const { line, column } = (node && placeOf(node)) ?? section?.place ?? { line: 1, column: 1 };
      return { scene: scene.id, line, column, said, drawn: describeDrawing(drawing) };
    }),
  );

const bare = (text: string): string => text.replace(/\s+/g, ' ');

type Drawn = KeyLine & { drawing: Drawing };

function drawingsIn(scene: Scene): Drawn[] {
  const blocks = scene.kind === 'group' ? scene.blocks : [scene];
  return blocks
    .flatMap((block) => (block.kind === 'statement' ? block.lines : []))
    .filter((line): line is Drawn => line.drawing !== undefined);
}

/** What is drawn, in a few English words. */
export function describeDrawing({ picture, hedge, figure }: Drawing): string {
  const about = hedge ? `, "${hedge.toLowerCase()}" beside it` : '';
  switch (picture.form) {
    case 'crowd': {
      const { of, lit, all, each } = picture;
      const what = of === 'people' ? (all === 1 ? 'person' : 'people') : all === 1 ? 'dot' : 'dots';
      const one = each > 1 ? `, each for ${each}` : '';
      return `${all} ${what}${one}${lit < all ? `, ${lit} lit` : ''}${about}`;
    }
    case 'percent':
      return `${picture.value} of a hundred${about}`;
    case 'bars':
      return `bars for ${picture.amounts.map(({ text }) => text).join(' and ')}${about}`;
    case 'areas':
      return `areas for ${picture.amounts.map(({ text }) => text).join(' and ')}${about}`;
    case 'calendar':
      return `a calendar of ${figure}`;
    case 'years':
      return `a time line from ${picture.dates[0]?.text} to ${picture.dates.at(-1)?.text}`;
  }
}
