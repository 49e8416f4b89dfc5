/** Writes widths as view/size/advances.ts reads them: numbers in base 36. */

/** Sorted code points as ranges: the first, and how many more. */
export function rangesOf(codes: readonly number[]): string {
  const known = new Set(codes);
  return codes
    .filter((code) => !known.has(code - 1))
    .map((start) => {
      let end = start;
      while (known.has(end + 1)) end += 1;
      return [start, end - start].map((one) => one.toString(36)).join('+');
    })
    .join(' ')
    .replaceAll('+0', '');
}

export const packed = (list: readonly number[]): string =>
  list.map((one) => one.toString(36)).join(' ');
