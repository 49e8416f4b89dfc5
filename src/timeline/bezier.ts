/** CSS `cubic-bezier()` as a function of time (CSS Easing Functions Level 1), for frames that a browser does not animate. */

const PRECISION = 1e-7;

/** Progress for a part of the duration, both 0 to 1. `x1` and `x2` must lie in 0…1, as CSS demands. */
export function bezier(x1: number, y1: number, x2: number, y2: number): (part: number) => number {
  const at = (a: number, b: number, t: number) =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3;
  return (part) => {
    if (part <= 0) return 0;
    if (part >= 1) return 1;
    let [low, high] = [0, 1];
    while (high - low > PRECISION) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < part) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}
