/** A picture of icons with their names, as SVG: what a browser shows without anything of ours. */
import { allIcons } from './set';

const CELL = { width: 150, height: 120, icon: 56, across: 8 } as const;
const GROUND = '#faf6ee';
const INK = '#16130f';

/** Rows of icons, each behind its words where it has some. */
export interface SheetRow {
  words?: string;
  names: readonly string[];
}

export function renderSheet(rows: readonly SheetRow[]): string {
  const parts: string[] = [];
  let top = 0;
  for (const { words, names } of rows) {
    if (words) {
      parts.push(
        `<text x="16" y="${top + 34}" font-size="20" font-weight="600">${escaped(words)}</text>`,
      );
      top += 48;
    }
    names.forEach((name, i) => {
      const x = (i % CELL.across) * CELL.width;
      const y = top + Math.floor(i / CELL.across) * CELL.height;
      parts.push(cell(name, x, y));
    });
    top += Math.ceil(names.length / CELL.across) * CELL.height;
  }
  const width = CELL.across * CELL.width;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" font-family="sans-serif" fill="${INK}">
<rect width="100%" height="100%" fill="${GROUND}"/>
${parts.join('\n')}
</svg>
`;
}

function cell(name: string, x: number, y: number): string {
  const [, , paths = []] = allIcons()[name] ?? [];
  const left = x + (CELL.width - CELL.icon) / 2;
  const strokes = paths.map((d) => `<path d="${d}"/>`).join('');
  return `<svg x="${left}" y="${y + 16}" width="${CELL.icon}" height="${CELL.icon}" viewBox="0 0 24 24" fill="none" stroke="${INK}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${strokes}</svg><text x="${x + CELL.width / 2}" y="${y + 96}" font-size="15" text-anchor="middle">${escaped(name)}</text>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
