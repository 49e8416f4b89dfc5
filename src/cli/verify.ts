/** What `--verify` found. */
import { framesToMs } from '../time';
import { LEAST_SSIM, type Verified } from '../video/verify';

/** `verified` is sorted, the worst first. */
export function describeVerified(verified: readonly Verified[]): { text: string; failed: boolean } {
  const bad = verified.filter(({ ssim }) => ssim < LEAST_SSIM);
  const [worst] = verified;
  if (bad.length === 0 || !worst) {
    const least = worst ? `; the least alike, ${describe(worst)}` : '';
    return {
      text: `All ${verified.length} frames are as plain Remotion draws them${least}\n`,
      failed: false,
    };
  }
  const list = bad.map((frame) => `  ${describe(frame)}\n`).join('');
  const fix = 'Fix: make the video with --draw screenshots, and tell us what the scene holds.\n';
  return {
    text: `${bad.length} of ${verified.length} frames are not as plain Remotion draws them:\n${list}${fix}`,
    failed: true,
  };
}

/** e.g. `frame 310 (0:10.3, scene "record"): SSIM 0.9986` */
function describe({ frame, scene, ssim }: Verified): string {
  const seconds = framesToMs(frame) / 1000;
  const rest = (seconds % 60).toFixed(1).padStart(4, '0');
  return `frame ${frame} (${Math.floor(seconds / 60)}:${rest}, scene "${scene}"): SSIM ${ssim.toFixed(4)}`;
}
