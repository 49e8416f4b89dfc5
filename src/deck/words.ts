/** What is shown, in words: for an announcement. */

/**
 * The words of an element, a sentence for each block. Left out is what is hidden from assistive technology; a picture is
 * its text alternative.
 */
export function wordsOf(element: Element): string {
  const parts = gather(element)
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  return parts.map((part, i) => `${part}${endOf(part, parts[i + 1])}`).join(' ');
}

/** A full stop, but where there is one, or where a number belongs to the word after it: 55 adults. */
function endOf(part: string, next = ''): string {
  const isCounted = /^\P{L}*\d/u.test(part) && /^\p{Ll}/u.test(next);
  return isCounted || /[.!?:;…。！？؟]$/u.test(part) ? '' : '.';
}

function gather(node: Node): string {
  if (node instanceof Text) return node.data.replaceAll('\n', ' ').replace(/[\u00ad\u2060]/g, '');
  if (!(node instanceof Element) || isUnread(node)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none') return '';
  const alternative = alternativeOf(node);
  if (alternative !== null) return `\n${alternative}\n`;
  const text = [...node.childNodes].map(gather).join('');
  if (node.localName === 'svg') return `\n${node.ariaLabel ?? ''}\n${text}\n`;
  if (node.classList.contains('ref')) return ` (${text.trim()})`;
  if (node.localName === 'del') return '';
  if (node.localName === 'br') return ' ';
  return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
}

const isUnread = (element: Element): boolean =>
  element.ariaHidden === 'true' || element.hasAttribute('inert');

const alternativeOf = (element: Element): string | null =>
  element.getAttribute('alt') ?? (element.role === 'img' ? element.ariaLabel : null);
