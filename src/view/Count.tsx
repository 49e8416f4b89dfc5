/**
 * A number that counts up with `--p`: CSS counters of its groups of digits, so that a browser can animate it. `--count` is
 * no registered integer: as a computed value it would keep six digits only.
 */
import type { CSSProperties } from 'react';
import type { Stat } from '../scene/kinds/stat';
import { ems } from './size';

const GROUP = 1000;
/** Width of a digit of the serif, and of what stands in half its size, em. */
const DIGIT = 0.56;
const HALF = 0.5;
const LONG_UNIT = 3;

/** A unit of some length stands below its number. */
export const isLongUnit = ({ unit }: Stat): boolean => unit.length > LONG_UNIT;

/** The width of a number in em. */
export function countEms(stat: Stat): number {
  const { prefix, value, decimals, unit } = stat;
  const digits = Math.abs(value).toFixed(decimals).length + (value < 0 ? 1 : 0);
  const commas = Math.floor(Math.max(0, Math.floor(Math.log10(Math.abs(value) || 1))) / 3);
  const beside = isLongUnit(stat) ? prefix : `${prefix}${unit}`;
  return (digits + commas * 0.5) * DIGIT + ems(beside) * HALF + 0.2;
}

export function Count({ stat }: { stat: Stat }) {
  const { prefix, value, decimals, unit } = stat;
  const scale = 10 ** decimals;
  const total = Math.round(Math.abs(value) * scale);
  const whole = Math.floor(total / scale);
  const groups = whole >= GROUP ? Math.floor(Math.log10(whole) / 3) + 1 : 1;
  const powers = Array.from({ length: groups }, (_, i) => scale * GROUP ** (groups - 1 - i));
  const written = `${prefix}${value < 0 ? '−' : ''}${Math.abs(value).toFixed(decimals)} ${unit}`;
  return (
    <div className={`serif figure${isLongUnit(stat) ? ' long' : ''}`}>
      <span className="unseen">{written}</span>
      <span aria-hidden="true" style={{ '--count': `calc(var(--p) * ${total})` } as CSSProperties}>
        {prefix && <span className="prefix">{prefix}</span>}
        {value < 0 && '−'}
        {powers.map((power, i) => (
          <span key={power}>
            {i > 0 && ','}
            <Digits divisor={power} modulus={i > 0 ? GROUP : undefined} pad={i > 0 ? 3 : 1} />
          </span>
        ))}
        {decimals > 0 && (
          <>
            .<Digits divisor={1} modulus={scale} pad={Math.min(decimals, 4)} />
          </>
        )}
        {unit && <span className={`unit${isLongUnit(stat) ? ' below' : ''}`}>{unit}</span>}
      </span>
    </div>
  );
}

/** The digits of `--count` from `divisor` up, below `modulus` when given. */
function Digits({ divisor, modulus, pad }: { divisor: number; modulus?: number; pad: number }) {
  const cut = `round(down, var(--count) / ${divisor}, 1)`;
  const group = modulus ? `mod(${cut}, ${modulus})` : cut;
  const style = { '--group': `calc(${group})`, '--pad': pad > 1 ? `pad-${pad}` : 'decimal' };
  return <span className="digits" style={style as CSSProperties} />;
}
