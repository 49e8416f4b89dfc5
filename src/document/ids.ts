/** Ids of scenes: addresses of slides, names of files. Each is there once. */
import GithubSlugger, { slug } from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import type { Problems } from '../problem/problem';
import type { Cut } from './cut';
import { placeOf } from './place';

/** Letters of a heading that its id is made of: files are named after it. */
const LONGEST_SLUG = 80;
const EXPLICIT_ID = /\s*\{#([^}\s]*)[^}]*\}\s*$/;
const GOOD_ID = /^[a-z][a-z0-9-]*$/;

/** The id written as `{#id}`, which is cut off the heading, or the slug of its words. */
export function nameIds(cuts: readonly Cut[], problems: Problems): string[] {
  const slugger = new GithubSlugger();
  const lines = new Map<string, number>();
  return cuts.map(({ heading }) => {
    const place = placeOf(heading);
    const last = heading.children.at(-1);
    const written = last?.type === 'text' ? EXPLICIT_ID.exec(last.value)?.[1] : undefined;
    if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
    const isGood = written !== undefined && GOOD_ID.test(written);
    if (written !== undefined && !isGood) problems.report('idBroken', place, written);
    const first = isGood ? lines.get(written) : undefined;
    // A section that a rule parts has its heading twice, in one line.
    if (isGood && first !== undefined && first !== place.line)
      problems.report('idTwice', place, written, first);
    const id = slugger.slug(isGood ? written : wordsOf(textOf(heading)));
    lines.set(id, place.line);
    return id;
  });
}

/** True for an id that the words of its heading give, with the number that a later one of the same words gets. */
export const isMade = (id: string, heading: string): boolean => {
  const made = slug(wordsOf(heading));
  return id.startsWith(made) && /^(-\d+)?$/.test(id.slice(made.length));
};

function wordsOf(heading: string): string {
  const named = heading.trim().slice(0, LONGEST_SLUG);
  const bare = named.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || 'scene';
  // In an address, digits alone are the number of a slide.
  return /^\d+$/.test(slug(bare)) ? `scene ${bare}` : slug(bare) ? bare : 'scene';
}
