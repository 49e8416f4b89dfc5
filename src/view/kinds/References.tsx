import type { Inline, Rich } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { bodyHeight, countLines, fitSize, sized } from '../size';

/** Sizes in px, and the gap between two entries in em; `short` of entries that are no more than their short form and where they are found. */
const LAYOUTS = {
  landscape: { most: 40, least: 24, short: undefined, disclaimer: 40, gap: 0.7 },
  portrait: { most: 44, least: 40, short: 52, disclaimer: 44, gap: 0.7 },
  square: { most: 44, least: 40, short: 46, disclaimer: 44, gap: 0.5 },
} as const;
const INDENT = 72;
const RULE = 40;

type Items = Scene<'references'>['items'];

export function References({ scene }: { scene: Scene<'references'> }) {
  const { reference, format, area } = useStage();
  const { disclaimer } = scene;
  const layout = LAYOUTS[format];
  const below = disclaimer
    ? countLines(disclaimer, area.width, layout.disclaimer) * layout.disclaimer * 1.25 + RULE
    : 0;
  const height = bodyHeight(scene.heading, area) - below;
  const heightOf = (items: Items, px: number) =>
    items.reduce(
      (sum, { text }) =>
        sum + countLines(text, area.width - INDENT, px) * px * 1.3 + px * layout.gap,
      0,
    );
  const isWhole = !layout.short || heightOf(scene.items, layout.least) <= height;
  const items = isWhole ? scene.items : scene.items.map(shorten);
  const most = isWhole ? layout.most : layout.short;
  const size = fitSize(most, layout.least, height, (px) => heightOf(items, px));
  const style = sized(size, { '--gap': `${size * layout.gap}px` });
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={0} className="body bibliography rise" style={style}>
        {items.map(({ id, text }) => (
          <div key={id} className="entry" dir="auto">
            <span className="index">{reference(id)?.number}</span>
            <div>
              <RichText text={text} />
            </div>
          </div>
        ))}
        {disclaimer && (
          <p className="disclaimer" style={sized(layout.disclaimer)} dir="auto">
            {disclaimer}
          </p>
        )}
      </Step>
    </>
  );
}

/** The short form of a source and its link; the whole of it when it has neither. The deck shows all. */
function shorten<T extends { text: Rich }>(item: T): T {
  const kept = item.text.filter(({ type }) => type === 'strong' || type === 'link');
  const space: Inline = { type: 'text', text: ' ' };
  return kept.length > 0 ? { ...item, text: kept.flatMap((node) => [node, space]) } : item;
}
