/** A small picture of a scene, all of its steps come. It is drawn again only when the scene is another. */
import { memo, useEffect, useMemo, useState } from 'react';
import type { Timeline } from '../../timeline/schema';
import { drawnContext, StageProvider } from '../../view/context';
import { Stage } from '../../view/Stage';
import type { Live } from '../data';
import type { FilmProps } from './film';

interface Of extends Pick<FilmProps, 'live' | 'own' | 'asset'> {
  index: number;
  /** What changes when the picture does. */
  stamp: string;
}

export const Thumb = memo(
  function Thumb({ live: { timeline }, own, asset, index }: Of) {
    const { references, meta, scenes } = timeline;
    const timed = scenes[index];
    if (!timed) return null;
    return (
      <span className="dv-thumb" inert aria-hidden="true">
        <StageProvider value={drawnContext({ references, ...meta }, asset)}>
          <Stage scene={timed.scene} own={own.views} />
        </StageProvider>
      </span>
    );
  },
  (before, after) => before.stamp === after.stamp,
);

/** One for each scene. */
export function useStamps({ timeline, style, own, assets }: Live): string[] {
  return useMemo(() => {
    const { meta, references } = timeline;
    const all = JSON.stringify([meta, references, style, own, assets]);
    return timeline.scenes.map(({ scene }) => JSON.stringify(scene) + all);
  }, [timeline, style, own, assets]);
}

/** How many scenes have their picture: one more whenever the page has nothing else to do. */
export function useDrawn({ scenes }: Pick<Timeline, 'scenes'>): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count >= scenes.length) return undefined;
    const timer = setTimeout(() => setCount(count + 1), REST_MS);
    return () => clearTimeout(timer);
  }, [count, scenes.length]);
  return count;
}
const REST_MS = 40;
