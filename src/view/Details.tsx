/** The lines nested in an item. */
import type { Rich } from '../scene/inline';
import { RichText } from './RichText';
import { detailSize } from './size/details';
import { sized } from './size/fit';

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
