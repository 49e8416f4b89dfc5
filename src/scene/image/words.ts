/** The words for a picture, for those who cannot see it. */
import path from 'node:path';
import type { Image } from 'mdast';
import { decodeAddress } from '../inline';

/** Names that machines give: they say nothing. */
const MEANINGLESS =
  /^(?:img|image|screenshot|screen shot|pic|picture|photo|dsc|untitled|unnamed|download)?[\s\d]*$/i;
const CODE = /^[0-9a-f-]{12,}$/i;
const HOLDS_CODE = /(?:^|[\s._+-])(?=[a-z]*\d)[0-9a-z]{16,}(?:$|[\s._+-])/i;

/** Words that any picture could have: of one that is not there they say nothing at all. */
const ANY =
  /^(?:alt(?:ernative)? ?text|img|image|picture|pic|photo|figure|screenshot|untitled|bild|abbildung|foto|imagen|immagine|图片|image description)[\s\d]*$/i;

/** What stands in place of words: the name of a file, classes of a theme (`#c`), a code that a site gave (`VtG8olE`). */
const NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
const MARKS = /^[#.][\w-]+$/;
const GIVEN = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\w{7,}$/;

/** Whether an author wrote words for a picture that tell it from others. */
export function hasWords(alt: string | null | undefined): boolean {
  const words = alt?.trim() ?? '';
  return words !== '' && [ANY, NAME, MARKS, GIVEN].every((one) => !one.test(words));
}

/** The author's words, else the image's title, else its file's name in words, as its author or its address has it; empty where that says nothing. */
export function altOf({ alt, title, url }: Image): string {
  const words = alt?.trim() ?? '';
  return (hasWords(words) && words) || title?.trim() || nameInWords(NAME.test(words) ? words : url);
}

/** `/img/blood-brain_barrier.final.png?v=2`: "Blood brain barrier final". */
export function nameInWords(url: string): string {
  if (/^data:/i.test(url)) return '';
  const name = path.posix.parse(decodeAddress(url.replace(/[?#].*$/s, ''))).name;
  const words = name.replace(/([\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, '$1 ').replace(/[\s._+-]+/g, ' ');
  const text = words.replace(/[^\p{L}\p{N}\p{M}\s’']/gu, '').trim();
  if (CODE.test(name) || HOLDS_CODE.test(name) || MEANINGLESS.test(text)) return '';
  return (text[0]?.toLocaleUpperCase() ?? '') + text.slice(1);
}
