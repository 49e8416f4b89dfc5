/**
 * A number that counts up with `--in`: CSS counters of its groups of digits, so that a browser can animate it. `--count` is
 * no registered integer: as a computed value it would keep six digits only.
 */
import type { CSSProperties } from 'react';
import type { Stat } from '../scene/kinds/stat';
import { writeDigits, writeNumber } from '../scene/number';
import { isLongUnit } from './size/kinds/stat';

/** Digits that one counter holds, and those that it can be padded to. */
const LONGEST = 9;
const PADDED = 4;

export function Count({ stat }: { stat: Stat }) {
  const { prefix, value, unit } = stat;
  const digits = writeDigits(stat);
  const total = Number(digits.replace(/\D/g, ''));
  return (
    <div className={`serif figure${isLongUnit(stat) ? ' long' : ''}`}>
      <span className="unseen">{`${prefix}${writeNumber(stat)} ${unit}`}</span>
      <span aria-hidden="true" style={{ '--count': `calc(var(--in) * ${total})` } as CSSProperties}>
        {prefix && <span className="prefix">{prefix}</span>}
        {value < 0 && '−'}
        {partsOf(digits).map(({ mark, ...part }) => (
          <span key={part.divisor}>
            {mark}
            <Digits {...part} />
          </span>
        ))}
        {unit && <span className={`unit${isLongUnit(stat) ? ' below' : ''}`}>{unit}</span>}
      </span>
    </div>
  );
}

interface Part {
  /** What stands before it. */
  mark: string;
  divisor: number;
  modulus?: number;
  pad: number;
}

/** What each counter shows: the digits between two marks, or some of them where they are too many for one. */
function partsOf(digits: string): Part[] {
  const [whole = '', ...others] = digits.match(/\D?\d+/g) ?? [];
  const leads = !whole.startsWith('0');
  const first = leads && whole.length <= LONGEST ? [whole] : cut(whole);
  let left = digits.replace(/\D/g, '').length;
  return [...first, ...others.flatMap(cut)].map((piece, i) => {
    const { length } = piece.replace(/\D/g, '');
    left -= length;
    const mark = piece.replace(/\d/g, '');
    const pad = i === 0 && leads ? 1 : length;
    return { mark, divisor: 10 ** left, modulus: i === 0 ? undefined : 10 ** length, pad };
  });
}

const cut = (digits: string): string[] =>
  digits.match(new RegExp(`\\D?\\d{1,${PADDED}}`, 'g')) ?? [];

/** The digits of `--count` from `divisor` up, below `modulus` when given. */
function Digits({ divisor, modulus, pad }: Omit<Part, 'mark'>) {
  const above = `round(down, var(--count) / ${divisor}, 1)`;
  const group = modulus ? `mod(${above}, ${modulus})` : above;
  const style = { '--group': `calc(${group})`, '--pad': pad > 1 ? `pad-${pad}` : 'decimal' };
  return <span className="digits" style={style as CSSProperties} />;
}
