/** The canvases that scenes are composed for: the one source of their sizes. */

/** px */
export interface Size {
  width: number;
  height: number;
}

export const FORMATS = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  square: { width: 1080, height: 1080 },
} as const satisfies Record<string, Size>;

/** What stands for a video in lists (YouTube: support.google.com/youtube, "Add video thumbnails"). */
export const THUMBNAIL: Size = { width: 1280, height: 720 };

export type Format = keyof typeof FORMATS;
/** The deck is in landscape, on an upright screen in portrait. */
export const DECK_FORMATS = ['landscape', 'portrait'] as const satisfies readonly Format[];
export const FORMAT_NAMES = Object.keys(FORMATS) as [Format, ...Format[]];

/** What is added to a document's name for a video or a composition: nothing for landscape. */
export const formatEnding = (format: Format): string =>
  format === 'landscape' ? '' : `-${format}`;
