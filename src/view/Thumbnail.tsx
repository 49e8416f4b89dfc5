/** The picture that stands for the video in lists: its title, or a scene, as large as it can be. */
import type { ReactNode } from 'react';
import { sized } from './size/fit';
import type { Letters } from './size/letters';
import { THUMBNAIL_TITLE } from './size/sizes';
import { sizeThumbnail } from './size/thumbnail';

interface TitleProps {
  title: string;
  /** With soft hyphens in its long words, which are parted where they would else make all of it small. */
  parted?: string;
  lang: string;
  letters: Letters;
}

export function TitleThumbnail({ title, parted = title, lang, letters }: TitleProps) {
  const whole = sizeThumbnail(title, letters);
  const shown = whole < THUMBNAIL_TITLE.small ? parted : title;
  return (
    <div className="thumbnail thumbnail-title" lang={lang}>
      <p style={sized(sizeThumbnail(shown, letters))} dir="auto">
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
