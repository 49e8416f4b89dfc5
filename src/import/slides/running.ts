/** Words that stand at the same place at the edge of most slides: a name, an event, a licence. They say nothing of a slide. */
import type { Shape, Size, Slide } from './deck';

/** Of a slide's height, at its top and its foot. */
const EDGE = 0.14;
/** On so many slides, and this part of all. */
const LEAST = 4;
const PART = 0.5;
/** Letters. */
const MOST = 100;
/** Places this near are the same, of the slide. */
const NEAR = 0.02;

/** The slides without them, and a sentence on each. */
export function withoutRunning(
  slides: readonly Slide[],
  size: Size,
): { slides: Slide[]; remarks: string[] } {
  const counts = new Map<string, number>();
  const keysOf = ({ shapes }: Slide) => new Set(shapes.flatMap((one) => keyOf(one, size) ?? []));
  for (const slide of slides)
    for (const key of keysOf(slide)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST, slides.length * PART);
  const running = new Map([...counts].filter(([, times]) => times >= least));
  if (running.size === 0) return { slides: [...slides], remarks: [] };
  const isRunning = (one: Shape): boolean => running.has(keyOf(one, size) ?? '');
  return {
    slides: slides.map((slide) => ({
      ...slide,
      shapes: slide.shapes.filter((one) => !isRunning(one)),
    })),
    remarks: [...running].map(
      ([key, times]) => `"${wordsOf(key)}" stands at the edge of ${times} slides, and is left out.`,
    ),
  };
}

/** Its words and its place; undefined where it has a place of the layout, or stands on the slide itself. */
function keyOf({ holder, line, plain, x, y, height }: Shape, size: Size): string | undefined {
  const words = plain.replace(/\s+/g, ' ').trim();
  const isAtEdge = y + height <= size.height * EDGE || y >= size.height * (1 - EDGE);
  if (holder || !line || words === '' || words.length > MOST || !isAtEdge) return undefined;
  const [across, down] = [x / size.width, y / size.height].map((part) => Math.round(part / NEAR));
  return `${across} ${down} ${words}`;
}

const wordsOf = (key: string): string => key.replace(/^\S+ \S+ /, '');
