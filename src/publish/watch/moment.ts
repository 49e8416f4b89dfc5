/** Moments of the video in addresses: `#t=83.5`, as in W3C Media Fragments, seconds. */

/** The fragment that leads to `ms`. */
export const momentAddress = (ms: number): string => `#t=${Math.max(0, Math.round(ms)) / 1000}`;

/** ms of `#t=83.5`, `#t=1:23` or `#t=1:02:03`; undefined for any other fragment. */
export function parseMoment(fragment: string): number | undefined {
  const found = /^#t=((?:\d+:){0,2}\d+(?:\.\d+)?)$/.exec(fragment)?.[1];
  if (found === undefined) return undefined;
  return 1000 * found.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The fragment that leads to the beginning of a scene, which nothing on the page is called. */
export const sceneAddress = (scene: string): string => `#scene=${encodeURIComponent(scene)}`;

/** The scene of such a fragment; undefined for any other. */
export const parseScene = (fragment: string): string | undefined =>
  new URLSearchParams(fragment.slice(1)).get('scene') ?? undefined;
