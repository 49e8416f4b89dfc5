/** Numbers as authors write them. */

export type NumberRead =
  | { value: number }
  /** No value is given. */
  | { gap: true }
  /** `mend`: the number that is probably meant. */
  | { mend: number | undefined };

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GAP = /^(?:|-|–|—|\.{1,3}|…|null|nil|none|na|n\/a|nan|~)$/i;
/** White space and marks between thousands that stand for nothing else. */
const SPACES = /[\s\u00a0\u202f\u2009_'’]/g;

/** `comma`: a comma is the mark of decimals, as in files whose columns are parted by semicolons. */
export function readNumber(written: string, { comma = false } = {}): NumberRead {
  const text = written.trim().replace(/^[\u2212\u2013](?=\d)/, '-');
  if (GAP.test(text)) return { gap: true };
  const plain = comma ? text.replace(',', '.') : text;
  if (PLAIN.test(plain)) return { value: Number(plain) };
  return { mend: meantNumber(text) };
}

/** The number in `12,5`, `1 200`, `1,200`, `~12 %`, `€ 12`, where there is one alone. */
function meantNumber(text: string): number | undefined {
  const joined = text.replace(SPACES, '');
  const found = /^[^\d.,+-]{0,12}([+-]?[\d.,]*\d)[^\d]{0,12}$/.exec(joined)?.[1];
  if (!found) return undefined;
  const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(found);
  const german = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(found);
  const bare = grouped ? found.replaceAll(',', '') : german ? found.replaceAll('.', '') : found;
  const plain = bare.replace(',', '.');
  return PLAIN.test(plain) ? Number(plain) : undefined;
}
