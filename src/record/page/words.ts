/** What the page was given: words in its language, and where takes lie. */
import { type Counted, fillCounted } from '../../language/gaps';
import { directionOf } from '../../language/tag';
import { DATA_ID, type PageData } from '../data';

let read: PageData | undefined;

export function pageData(): PageData {
  read ??= JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as PageData;
  return read;
}

export const ownWords = () => pageData().words.record;

export const counted = (forms: Counted, count: number): string =>
  fillCounted(forms, count, pageData().words.lang);

/** Which way our own words are written. */
export const ownDirection = () => directionOf(pageData().words.lang);

/** `0:04.2`; in whole seconds without the tenth. */
export function clockOf(ms: number, withTenth = false): string {
  const tenths = Math.floor(ms / 100);
  const seconds = withTenth ? Math.floor(tenths / 10) : Math.max(1, Math.round(ms / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return withTenth ? `${text}.${tenths % 10}` : text;
}

/** A level as people write it: `−10.4`. */
export const levelText = (db: number, digits = 0): string => db.toFixed(digits).replace('-', '−');
