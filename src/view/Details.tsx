/** The lines nested in an item. */
import type { Rich } from '../scene/inline';
import { RichText } from './RichText';
import { sized } from './size';

/** Size in px of the lines below an item of a size: smaller, and legible. */
export const detailSize = (size: number): number => Math.min(size, Math.max(size * 0.76, 44));

export function Details({ lines, size }: { lines: Rich[]; size: number }) {
  if (lines.length === 0) return null;
  return (
    <ul className="details" style={sized(detailSize(size))}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <li key={i}>
          <RichText text={line} />
        </li>
      ))}
    </ul>
  );
}
