/** The picture that stands for the video in lists: its title, or a scene, as large as it can be. */
import type { ReactNode } from 'react';
import { sized } from './size/fit';
import { CARRIED } from './size/letters';
import { THUMBNAIL_TITLE } from './size/sizes';
import { sizeThumbnail } from './size/thumbnail';

interface TitleProps {
  title: string;
  /** With soft hyphens in its long words, which are parted where they would else make all of it small. */
  parted?: string;
  lang: string;
}

export function TitleThumbnail({ title, parted = title, lang }: TitleProps) {
  const whole = sizeThumbnail(title, CARRIED);
  const shown = whole < THUMBNAIL_TITLE.small ? parted : title;
  return (
    <div className="thumbnail thumbnail-title" lang={lang}>
      <p style={sized(sizeThumbnail(shown, CARRIED))} dir="auto">
        {shown}
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
