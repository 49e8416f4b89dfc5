/** Where the deck shows what the video shows. */
import type { Timeline } from '../../timeline/schema';
import type { WatchData } from './data';

/** The deck's page, from the watch page. */
export const DECK = 'deck/index.html';

/** In the deck's address `#/id` is the scene on entry and `#/id/0` its first step. */
const stepHref = (id: string, step: number): string =>
  `${DECK}#/${encodeURIComponent(id)}${step > 0 ? `/${step - 1}` : ''}`;

/** Every step of the timeline in order of time. */
export const buildSteps = ({ scenes }: Timeline): WatchData['steps'] =>
  scenes.flatMap(({ scene, startMs, steps }) =>
    [{ startMs: 0 }, ...steps].map((step, i) => ({
      startMs: startMs + step.startMs,
      scene: scene.id,
      href: stepHref(scene.id, i),
    })),
  );
