/** What making a video tells: what `--why` says of each scene, and what `--verify` found. */
import { framesToMs } from '../time';
import { LEAST_SSIM, type Verified } from '../video/verify';
import type { SceneReport } from '../video/why';

export interface Told {
  text: string;
  failed: boolean;
}

/** `verified` is sorted, the worst first. */
export function describeVerified(verified: readonly Verified[]): Told {
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

/** A line for each scene: reused, or drawn again because of which field. */
export const describeScenes = (scenes: readonly SceneReport[]): string =>
  scenes.map((scene) => `${nameOf(scene).padEnd(24)} ${reason(scene)}\n`).join('');

const nameOf = ({ id, format }: SceneReport): string =>
  format === 'landscape' ? id : `${id} (${format})`;

function reason({ reused, because }: SceneReport): string {
  if (reused) return 'reused';
  if (because === undefined || because === 'new') return 'drawn: it is new';
  if (because === 'lost') return 'drawn: the store no longer had it';
  return `drawn because of ${because.field}: ${because.before} → ${because.after}`;
}
