/** Whether the transcript's page has what assistive technology needs: a language, headings in order, links that lead somewhere. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { decodeAddress } from '../scene/inline';
import type { Report } from './finding';

const FILE = 'transcript.html';

/** `html` is the page; undefined where it is missing, which is said elsewhere. */
export function checkPage(html: string | undefined, report: Report): void {
  if (html === undefined) return;
  const say = (reason: string) => report(FILE, 'transcriptBroken', FILE, reason);
  const elements = elementsOf(html);
  const { lang, dir } = elements.find(({ tagName }) => tagName === 'html')?.properties ?? {};
  if (!lang || !/^(ltr|rtl)$/.test(String(dir))) say('names no language');
  if (elements.some(isScript)) say('holds a script');
  const levels = elements.flatMap(({ tagName }) => {
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    return level ? [Number(level)] : [];
  });
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1)
    say('has not one title at its top');
  if (levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)) say('skips a level of headings');
  const ids = new Set(elements.map(({ properties }) => properties.id));
  const named = elements.flatMap(({ properties: { href } }) =>
    typeof href === 'string' && /^#./.test(href) ? [decodeAddress(href.slice(1))] : [],
  );
  const lost = named.find((id) => !ids.has(id));
  if (lost !== undefined) say(`has a link that leads nowhere: #${lost}`);
}

function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** Also what runs at an event, or when a link is followed. */
const isScript = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' ||
  Object.entries(properties).some(
    ([name, value]) => /^on/i.test(name) || /^\s*javascript:/i.test(String(value)),
  );
