/** The picture that stands for the video in lists: its title, or a scene, as large as it can be. */
import type { ReactNode } from 'react';
import { countLines, fitSize, SERIF, sized } from './size';

/** px; what platforms ask for. */
export const THUMBNAIL = { width: 1280, height: 720 };
/** At an eighth of the size, the smallest type has 11 px, and most titles have more than 14. */
const TITLE = { width: 1080, height: 540, most: 260, least: 88, line: 1.02 } as const;

export function TitleThumbnail({ title, lang }: { title: string; lang: string }) {
  const size = fitSize(
    TITLE.most,
    TITLE.least,
    TITLE.height,
    (px) => countLines(title, TITLE.width / SERIF, px) * px * TITLE.line,
  );
  return (
    <div className="thumbnail thumbnail-title" lang={lang}>
      <p style={sized(size)} dir="auto">
        {title}
      </p>
    </div>
  );
}

/** A stage, without the room below it that is kept for captions. */
export const SceneThumbnail = ({ children }: { children: ReactNode }) => (
  <div className="thumbnail thumbnail-scene">
    <div className="large">{children}</div>
  </div>
);
