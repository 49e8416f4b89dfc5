/** How many of a number: tasks that are done, or which of its items a list has come to. */
import type { Ordinal } from '../scene/define';
import { sized } from './size/fit';

export const Tally = ({ number, of, size }: Ordinal & { size: number }) => (
  <p className="serif tally" style={sized(size)}>
    {number}
    <span className="of">/{of}</span>
  </p>
);
