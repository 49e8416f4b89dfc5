/** An icon, whose strokes draw themselves with `--p`; decoration, which no reader hears of. */
import type { Icon } from '../scene/icon/schema';

/** `more`: further classes. `pale`: its place before it comes, in the colour of lines. */
export function IconMark({
  icon,
  more,
  pale = false,
}: {
  icon: Icon;
  more?: string;
  pale?: boolean;
}) {
  const strokes = (kind: string) =>
    icon.paths.map((d, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: strokes never move
      <path key={i} className={kind} d={d} pathLength={1} />
    ));
  return (
    <svg className={`pictogram${more ? ` ${more}` : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      {pale && strokes('pale')}
      {strokes('stroke')}
    </svg>
  );
}
