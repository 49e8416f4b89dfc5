/** Tells of the lines of a text, asked in order, whether they are code between fences. */
export function openFences(): (line: string) => boolean {
  let open = '';
  return (line) => {
    const fence = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)*(`{3,}|~{3,})([^`\n]*)$/.exec(line);
    const [, signs = '', info = ''] = fence ?? [];
    if (!open) {
      open = signs;
      return signs !== '';
    }
    if (signs.startsWith(open) && !info.trim()) open = '';
    return true;
  };
}
