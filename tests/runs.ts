/** How often a law is tried: all its runs in the project `full`, a few of them in tests that are run all day. */

const SHARE = 6;
const isLong = process.env.LECTERN_LONG_RUNS === '1';

/** Of `count` runs those of this project, at least five. */
export const runs = (count: number): number =>
  isLong ? count : Math.max(Math.min(count, 5), Math.ceil(count / SHARE));
