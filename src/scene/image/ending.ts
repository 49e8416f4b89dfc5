/** What the name of a file says of it. */
import type { Image } from 'mdast';

const VIDEO = /\.(?:mp4|m4v|webm|mov|ogv)(?:[?#].*)?$/is;

/** Whether an image names a video. */
export const isFilm = ({ url, data }: Image): boolean => data?.film === true || VIDEO.test(url);
