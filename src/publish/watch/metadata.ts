/** What search engines and link previews read: schema.org VideoObject, Open Graph. */
import { type Size, THUMBNAIL } from '../../format';
import type { Chapter } from '../../timeline/chapters';
import type { Timeline } from '../../timeline/schema';
import { namedTexts } from '../../timeline/turns';
import { momentAddress } from './moment';

export interface Described {
  timeline: Timeline;
  chapters: readonly Chapter[];
}

/** Files of the page's folder. */
export const POSTER = 'poster.jpg';
/** Phones held upright. */
export const UPRIGHT = '(max-width: 40rem) and (orientation: portrait)';
export const portraitFile = ({ name }: Timeline): string => `${name}-portrait.mp4`;
export const videoFile = ({ name }: Timeline): string => `${name}.mp4`;

/** The subtitle, or how the narration begins. */
export const descriptionOf = ({ meta, scenes }: Timeline): string =>
  meta.subtitle ?? scenes.flatMap(({ scene }) => scene.narration)[0]?.text ?? meta.title;

/** An address below the document's `url`; relative when it has none. */
const addressIn =
  ({ meta }: Timeline) =>
  (file: string): string =>
    meta.url ? new URL(file, meta.url).href : file || './';

/** https://developers.google.com/search/docs/appearance/structured-data/video */
export function videoObject({ timeline, chapters }: Described): Record<string, unknown> {
  const { meta, scenes, durationMs } = timeline;
  const { author, date, license, url } = meta;
  const address = addressIn(timeline);
  const spoken = scenes.flatMap(({ scene }) => namedTexts(scene.narration, meta.lang));
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: meta.title,
    description: descriptionOf(timeline),
    thumbnailUrl: [address(POSTER)],
    uploadDate: date,
    duration: isoDuration(durationMs),
    contentUrl: address(encodeURIComponent(videoFile(timeline))),
    embedUrl: url,
    url,
    inLanguage: meta.lang,
    author: author && { '@type': 'Person', name: author },
    license: license && { '@type': 'CreativeWork', name: license },
    transcript: spoken.join('\n'),
    hasPart: chapters.map(({ title, startMs, endMs }) => ({
      '@type': 'Clip',
      name: title,
      startOffset: startMs / 1000,
      endOffset: endMs / 1000,
      url: `${address('')}${momentAddress(startMs)}`,
    })),
  };
}

/** https://ogp.me, in its order. */
export function openGraph({
  timeline,
  size,
}: Described & { size: Size }): [property: string, content: string][] {
  const { meta } = timeline;
  const address = addressIn(timeline);
  const sizes = (of: string, { width, height }: { width: number; height: number }) =>
    [
      [`${of}:width`, String(width)],
      [`${of}:height`, String(height)],
    ] as [string, string][];
  return [
    ['og:type', 'video.other'],
    ['og:title', meta.title],
    ['og:description', descriptionOf(timeline)],
    ...(meta.url ? [['og:url', meta.url] as [string, string]] : []),
    ['og:image', address(POSTER)],
    ['og:image:type', 'image/jpeg'],
    ...sizes('og:image', THUMBNAIL),
    ['og:image:alt', meta.title],
    ['og:video', address(encodeURIComponent(videoFile(timeline)))],
    ['og:video:type', 'video/mp4'],
    ...sizes('og:video', size),
  ];
}

/** ISO 8601, to the second: `PT4M22S`. */
export function isoDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((value, i) => (value > 0 ? `${value}${'HMS'[i]}` : '')).join('');
  return `PT${text || '0S'}`;
}
