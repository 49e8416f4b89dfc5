/** The picture that stands for the video in lists: its title, or a scene, as large as it can be. */
import type { ReactNode } from 'react';
import { countLines, fitSize, sized } from './size';

/** px. Half of most titles' letters are still 9 px high where a list shows them an eighth as large. */
const TITLE = { width: 1080, height: 560, most: 280, least: 40, line: 1.02 } as const;
/** Source Serif's bold at this size has 0.76 to 0.87 of the widths that size.ts takes for Inter. */
const BOLD = 0.86;
/** Fewer lines are worth somewhat smaller type: no short word stands alone then. */
const WORTH = 0.8;

/** The type size in px, and so the lines, of a title. */
function fitTitle(title: string): number {
  const linesAt = (px: number) => countLines(title, TITLE.width / BOLD, px);
  const fits = (px: number, most: number) =>
    linesAt(px) <= most && linesAt(px) * px * TITLE.line <= TITLE.height;
  const sizes = [1, 2, 3, 4, 5].map((most) => {
    const size = fitSize(TITLE.most, TITLE.least, 0, (px) => (fits(px, most) ? 0 : 1));
    return fits(size, most) ? size : 0;
  });
  const largest = Math.max(...sizes);
  return sizes.find((size) => size > 0 && size >= largest * WORTH) ?? TITLE.least;
}

export function TitleThumbnail({ title, lang }: { title: string; lang: string }) {
  return (
    <div className="thumbnail thumbnail-title" lang={lang}>
      <p style={sized(fitTitle(title))} dir="auto">
        {title}
      </p>
    </div>
  );
}

/** A stage, without the part below it that is kept for captions. */
export const SceneThumbnail = ({ children }: { children: ReactNode }) => (
  <div className="thumbnail thumbnail-scene">
    <div className="large">{children}</div>
  </div>
);
