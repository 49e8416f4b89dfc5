/** The words of a drawn scene, a line for each thing that it shows. */
import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Elements that stand in the line of what is around them. */
const INLINE = /^(a|b|code|em|i|span|strong|sub|tspan|wbr)$/;
/** What stands between the cells of a row. */
const CELLS = ' · ';

/**
 * The text of HTML, as lines joined by `\n`. What is hidden from readers is left out; a picture is its alternative text;
 * reference marks are numbers in brackets.
 */
export function textOf(markup: string): string {
  const { children } = fromHtml(markup, { fragment: true });
  return children.map(told).join('').split('\n').map(tidy).filter(Boolean).join('\n');
}

function told(node: RootContent): string {
  if (node.type === 'text') return node.value.replace(/[\u00ad\u2060]/g, '');
  if (node.type !== 'element' || node.properties.ariaHidden === 'true') return '';
  const label = labelOf(node);
  if (label !== undefined) return `\n${label}\n`;
  const words = node.children.map(told).join('');
  const { tagName } = node;
  if (tagName === 'td' || tagName === 'th') return words + CELLS;
  if (tagName === 'sup') return `[${words}]`;
  return INLINE.test(tagName) ? words : `\n${words}\n`;
}

/** The words that stand for a picture. */
function labelOf({ tagName, properties }: Element): string | undefined {
  if (tagName === 'img') return properties.alt === undefined ? undefined : String(properties.alt);
  const { role, ariaLabel } = properties;
  return String(role) === 'img' && ariaLabel ? String(ariaLabel) : undefined;
}

const tidy = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/( ·)+ *$/, '')
    .trim();
