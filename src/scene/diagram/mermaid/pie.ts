/** Pies: `"Words" : 42`. */
import { DiagramError, type Line, labelOf } from './text';

export interface Pie {
  title: string;
  /** The numbers themselves are to be shown, not only their shares. */
  showsData: boolean;
  slices: { label: string; value: number }[];
}

/** Throws DiagramError. `head` is the line that names the kind. */
export function parsePie(head: string, lines: readonly Line[]): Pie {
  let [, title = ''] = /\btitle\s+(.*)$/.exec(head) ?? [];
  const slices: Pie['slices'] = [];
  let showsData = /\bshowData\b/.test(head);
  for (const { text, number } of lines) {
    const [, label, value] = /^("[^"]*"|'[^']*')\s*:\s*(-?[\d.]+)$/.exec(text) ?? [];
    const named = /^title\s+(.*)$/.exec(text)?.[1];
    if (label !== undefined && value !== undefined && Number(value) >= 0)
      slices.push({ label: labelOf(label.replace(/^'|'$/g, '"')), value: Number(value) });
    else if (named !== undefined) title = named;
    else if (text === 'showData') showsData = true;
    else if (!/^acc(?:Title|Descr)\b/.test(text)) throw new DiagramError(number, text);
  }
  return { title: labelOf(title), showsData, slices };
}
