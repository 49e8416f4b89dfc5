/**
 * The data of a slice in which every macroblock is skipped: it shows what the picture before shows there. Written by
 * arithmetic coding (ITU-T H.264, 9.3), of which that needs one context, and the end.
 */
import { writeBits } from './bits';

/** rangeTabLPS (table 9-44): of each state, for each quarter of the range. */
const LPS = [
  128, 176, 208, 240, 128, 167, 197, 227, 128, 158, 187, 216, 123, 150, 178, 205, 116, 142, 169,
  195, 111, 135, 160, 185, 105, 128, 152, 175, 100, 122, 144, 166, 95, 116, 137, 158, 90, 110, 130,
  150, 85, 104, 123, 142, 81, 99, 117, 135, 77, 94, 111, 128, 73, 89, 105, 122, 69, 85, 100, 116,
  66, 80, 95, 110, 62, 76, 90, 104, 59, 72, 86, 99, 56, 69, 81, 94, 53, 65, 77, 89, 51, 62, 73, 85,
  48, 59, 69, 80, 46, 56, 66, 76, 43, 53, 63, 72, 41, 50, 59, 69, 39, 48, 56, 65, 37, 45, 54, 62,
  35, 43, 51, 59, 33, 41, 48, 56, 32, 39, 46, 53, 30, 37, 43, 50, 29, 35, 41, 48, 27, 33, 39, 45,
  26, 31, 37, 43, 24, 30, 35, 41, 23, 28, 33, 39, 22, 27, 32, 37, 21, 26, 30, 35, 20, 24, 29, 33,
  19, 23, 27, 31, 18, 22, 26, 30, 17, 21, 25, 28, 16, 20, 23, 27, 15, 19, 22, 25, 14, 18, 21, 24,
  14, 17, 20, 23, 13, 16, 19, 22, 12, 15, 18, 21, 12, 14, 17, 20, 11, 14, 16, 19, 11, 13, 15, 18,
  10, 12, 15, 17, 10, 12, 14, 16, 9, 11, 13, 15, 9, 11, 12, 14, 8, 10, 12, 14, 8, 9, 11, 13, 7, 9,
  11, 12, 7, 9, 10, 12, 7, 8, 10, 11, 6, 8, 9, 11, 6, 7, 9, 10, 6, 7, 8, 9, 2, 2, 2, 2,
];
/** transIdxLPS (table 9-45). */
const AFTER_LPS = [
  0, 0, 1, 2, 2, 4, 4, 5, 6, 7, 8, 9, 9, 11, 11, 12, 13, 13, 15, 15, 16, 16, 18, 18, 19, 19, 21, 21,
  22, 22, 23, 24, 24, 25, 26, 26, 27, 27, 28, 29, 29, 30, 30, 30, 31, 32, 32, 33, 33, 33, 34, 34,
  35, 35, 35, 36, 36, 36, 37, 37, 37, 38, 38, 63,
];
const LAST_STATE = 62;

/** Of mb_skip_flag in P slices (table 9-13, cabac_init_idc 0): what its probability is made of. */
const [SLOPE, OFFSET] = [23, 33];

/** Of so many macroblocks, in a slice of the quantizer `qp`. */
export function skippedData(count: number, qp: number): Buffer {
  const coder = openCoder();
  const first = Math.max(1, Math.min(126, ((SLOPE * qp) >> 4) + OFFSET));
  let likely = first > 63;
  let state = likely ? first - 64 : 63 - first;
  for (let i = 0; i < count; i++) {
    coder.decide(state, !likely);
    if (likely) state = Math.min(LAST_STATE, state + 1);
    else {
      if (state === 0) likely = true;
      state = AFTER_LPS[state] ?? 0;
    }
    coder.end(i === count - 1);
  }
  return coder.bytes();
}

/** The encoder of 9.3.4.2. */
function openCoder() {
  const out = writeBits();
  let [low, range, outstanding] = [0, 510, 0];
  let isFirst = true;
  const put = (bit: 0 | 1) => {
    if (!isFirst) out.bits(bit, 1);
    isFirst = false;
    for (; outstanding > 0; outstanding--) out.bits(1 - bit, 1);
  };
  const renormalize = () => {
    for (; range < 256; range *= 2, low *= 2)
      if (low < 256) put(0);
      else if (low >= 512) {
        low -= 512;
        put(1);
      } else {
        low -= 256;
        outstanding += 1;
      }
  };
  return {
    /** One that the state holds for unlikely, or its likely opposite. */
    decide(state: number, isUnlikely: boolean) {
      const least = LPS[4 * state + ((range >> 6) & 3)] ?? 2;
      range -= least;
      if (isUnlikely) {
        low += range;
        range = least;
      }
      renormalize();
    },
    /** end_of_slice_flag; the last bit that is written ends the unit. */
    end(isLast: boolean) {
      range -= 2;
      if (isLast) {
        low += range;
        range = 2;
      }
      renormalize();
      if (!isLast) return;
      put(((low >> 9) & 1) as 0 | 1);
      out.bits(((low >> 7) & 3) | 1, 2);
    },
    bytes: () => out.bytes(0),
  };
}
