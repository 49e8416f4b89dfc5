/** How words look at a depth of an outline, where nothing else is said (DrawingML, ECMA-376 part 1, 21.1.2.4). */
import { emu } from './look';
import { el } from './xml';

/** `depth` from 1; `size` in hundredths of a point; a list has its `mark`. */
export function level(
  depth: number,
  size: number,
  font: 'mj' | 'mn',
  isRtl: boolean,
  mark?: string,
): string {
  const inset = mark ? 60 * depth : 0;
  return el(
    `a:lvl${depth}pPr`,
    { marL: emu(inset), indent: mark ? -emu(60) : 0, algn: isRtl ? 'r' : 'l', rtl: isRtl ? 1 : 0 },
    mark ? el('a:buFont', { typeface: 'Arial' }) : undefined,
    mark ? el('a:buChar', { char: mark }) : el('a:buNone'),
    el(
      'a:defRPr',
      { sz: size },
      el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
      ...[
        ['latin', 'lt'],
        ['ea', 'ea'],
        ['cs', 'cs'],
      ].map(([name, script]) => el(`a:${name}`, { typeface: `+${font}-${script}` })),
    ),
  );
}
