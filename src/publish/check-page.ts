/** Whether the transcript's page has what assistive technology needs: a language, headings in order, links that lead somewhere. */
import { decodeAddress } from '../scene/inline';
import type { Report } from './check';

const FILE = 'transcript.html';

/** `html` is a page of our own making (page.tsx): its tags are found without a parser of any HTML. Undefined where it is missing, which is said elsewhere. */
export function checkPage(html: string | undefined, report: Report): void {
  if (html === undefined) return;
  const say = (reason: string) => report(FILE, 'transcriptBroken', FILE, reason);
  if (!/<html lang="[^"]+" dir="(ltr|rtl)"/.test(html)) say('names no language');
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  if (tags.some((tag) => /^<script|\son\w+=|javascript:/i.test(tag))) say('holds a script');
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
    say('has not one title at its top');
  if (levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)) say('skips a level of headings');
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const named = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id = '']) => decodeAddress(id));
  const lost = named.find((id) => !ids.has(id));
  if (lost !== undefined) say(`has a link that leads nowhere: #${lost}`);
}
