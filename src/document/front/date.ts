/** Dates as people write them in front matter. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ORDERS: readonly [RegExp, (parts: readonly string[]) => readonly (string | undefined)[]][] = [
  // 2024-03-01, 2024/3/1, with a time behind it.
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/, ([year, month, day]) => [year, month, day]],
  // 1.3.2024
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([day, month, year]) => [year, month, day]],
  // March 1st, 2024; Fri, Mar 1 2024 10:00
  [
    /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,].*)?$/i,
    ([month, day, year]) => [year, named(month), day],
  ],
  // 1 March 2024; Fri, 01 Mar 2024 10:00:00 +0000
  [
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:[\s,].*)?$/i,
    ([day, month, year]) => [year, named(month), day],
  ],
];

/** `2024-03-01` of a date that can be read in one way only; the text itself where it cannot. */
export function plainDate(written: string): string {
  for (const [form, order] of ORDERS) {
    const [, ...parts] = form.exec(written.trim()) ?? [];
    const [year, month, day] = parts.length > 0 ? order(parts) : [];
    if (year && month && day) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
  return written;
}

const FULL =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function named(month = ''): string | undefined {
  const at = FULL.test(month) ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) : -1;
  return at < 0 ? undefined : String(at + 1);
}
