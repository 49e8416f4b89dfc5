/** The picture that stands for the video in lists: its title, or a scene, as large as it can be. */
import type { ReactNode } from 'react';
import { sized } from './size/fit';
import { CARRIED } from './size/letters';
import { sizeThumbnail } from './size/thumbnail';

export function TitleThumbnail({ title, lang }: { title: string; lang: string }) {
  return (
    <div className="thumbnail thumbnail-title" lang={lang}>
      <p style={sized(sizeThumbnail(title, CARRIED))} dir="auto">
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
