/** Lengths of OpenDocument in centimetres; nothing where there is none. */
const UNITS: Record<string, number> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
  px: 2.54 / 96,
};

export function centimetres(length: string | undefined): number {
  const [, number, unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]+)/i.exec(length ?? '') ?? [];
  return Number(number ?? 0) * (UNITS[unit] ?? 0);
}
