/** Figures as paths, px. */

const at = (number: number): string => String(Math.round(number * 10) / 10);

const circle = (x: number, y: number, r: number): string =>
  `M${at(x - r)} ${at(y)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0z`;

/** A dot in a cell of `size`. */
export const dotPath = (x: number, y: number, size: number): string =>
  circle(x + size / 2, y + size / 2, size * 0.4);

/** Height by width of a person of a crowd. */
export const CROWD_ASPECT = 1.45;

/** A person of a crowd in a cell of `width`, with room around. */
export function personPath(x: number, y: number, width: number): string {
  const [w, left] = [width * 0.78, x + width * 0.11];
  const height = width * CROWD_ASPECT * 0.84;
  const foot = y + height;
  const shoulder = y + w * 0.66;
  return `${circle(left + w / 2, y + w * 0.3, w * 0.3)}M${at(left)} ${at(foot)}V${at(shoulder + w * 0.44)}a${at(w / 2)} ${at(w * 0.44)} 0 0 1 ${at(w)} 0V${at(foot)}z`;
}

/** A person who stands `width` wide from the top down to the foot. */
export function tallPath(x: number, y: number, width: number, foot: number): string {
  const unit = width / 20;
  const arch = 8.6 * unit;
  const left = x + 1.4 * unit;
  return `${circle(x + width / 2, y + 5.4 * unit, 4.9 * unit)}M${at(left)} ${at(foot)}V${at(y + 11.4 * unit + arch)}a${at(arch)} ${at(arch)} 0 0 1 ${at(2 * arch)} 0V${at(foot)}z`;
}
