/** The lines nested in an item. */
import type { Rich } from '../scene/inline';
import { RichText } from './RichText';

export function Details({ lines }: { lines: Rich[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="details">
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <li key={i}>
          <RichText text={line} />
        </li>
      ))}
    </ul>
  );
}
