/** `<div class="mermaid">`: a diagram, as pages have it. */
import type { Edit } from '../source/edits';
import type { IsFree } from '../source/ranges';

const DRAWN =
  /^[ \t]*<(div|p)\b[^<>\n]*\bclass=(["'])(?:[^"'<>\n]*\s)?mermaid(?:\s[^"'<>\n]*)?\2[^<>\n]*>[ \t]*\n([^<]{1,20000})<\/\1>[ \t]*$/gm;
const SIGNS: Readonly<Record<string, string>> = { '&gt;': '>', '&lt;': '<', '&amp;': '&' };

export function findMermaid(text: string, isFree: IsFree): Edit[] {
  return [...text.matchAll(DRAWN)].flatMap(({ 0: all, 3: inner = '', index }) => {
    const source = inner.replace(/&[gl]t;|&amp;/g, (sign) => SIGNS[sign] ?? sign).trimEnd();
    const fence = {
      start: index,
      end: index + all.length,
      text: `\n\`\`\`mermaid\n${source}\n\`\`\`\n`,
    };
    return isFree(index) ? [fence] : [];
  });
}
