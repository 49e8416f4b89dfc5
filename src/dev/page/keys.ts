/** The keys of the page, as players have them. */
import { FPS } from '../../time';
import type { Timeline } from '../../timeline/schema';
import { momentAt, sceneFrom } from './moment';
import type { Playing } from './playing';

type Acts = Readonly<Record<string, () => void>>;

/** By `KeyboardEvent.key`, small letters. */
export function actsOf(
  timeline: Timeline,
  playing: Playing,
  { captions }: { captions(): void },
): Acts {
  const by = (frames: number) => () => playing.seek(Math.max(0, playing.frame() + frames));
  const toScene = (way: 1 | -1) => () => playing.seek(sceneFrom(timeline, playing.frame(), way));
  return {
    ' ': playing.toggle,
    k: playing.toggle,
    j: by(-10 * FPS),
    l: by(10 * FPS),
    arrowleft: by(-5 * FPS),
    arrowright: by(5 * FPS),
    ',': by(-1),
    '.': by(1),
    '[': toScene(-1),
    ']': toScene(1),
    home: () => playing.seek(0),
    c: captions,
    v: () => openDeck(timeline, playing.frame()),
  };
}

/** At the scene and step of the moment. */
export function openDeck(timeline: Timeline, frame: number): void {
  const { scene, localMs } = momentAt(timeline, frame);
  const { scene: shown, steps = [] } = timeline.scenes[scene] ?? {};
  const step = steps.filter(({ startMs }) => startMs <= localMs).length;
  location.href = `/#/${encodeURIComponent(shown?.id ?? '')}${step > 0 ? `/${step - 1}` : ''}`;
}

/** Keys that work what has the focus are left to it. */
export function bindKeys(acts: Acts): () => void {
  const hear = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (target instanceof Element && key === ' ' && target.closest('button, a')) return;
    const act = acts[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}
