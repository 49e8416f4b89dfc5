/** Pictures that move, taken apart by the browser, so that they stand where the video has them. Where it cannot, they play by themselves. */
import { useEffect, useState } from 'react';
import { addressOf } from '../../timeline/pictures';
import { playingIn } from '../../timeline/playing';
import { type Live, VIDEO } from '../data';

/** Addresses of the frames, by that of the picture in its state. */
export type Frames = ReadonlyMap<string, readonly string[]>;

export function useFrames({ timeline, assets }: Live): Frames {
  const [frames, setFrames] = useState<Frames>(new Map());
  const [held] = useState(() => new Map<string, Promise<readonly string[]>>());
  useEffect(() => {
    const wanted = movingIn(timeline, assets);
    const left = [...held].filter(([address]) => !wanted.has(address));
    for (const [address, taking] of left) {
      held.delete(address);
      void taking.then(release, () => undefined);
    }
    if (left.length > 0)
      setFrames((all) => new Map([...all].filter(([address]) => wanted.has(address))));
    for (const [address, count] of wanted) {
      if (held.has(address)) continue;
      const taking = takeApart(address, count);
      held.set(address, taking);
      const isHeld = () => held.get(address) === taking;
      taking.then(
        (made) => isHeld() && setFrames((all) => new Map(all).set(address, made)),
        // At the next save it is tried again.
        () => isHeld() && held.delete(address),
      );
    }
  }, [timeline, assets, held]);
  return frames;
}

/** How many frames each picture that moves has, by its address in its state. */
function movingIn({ scenes }: Live['timeline'], assets: Live['assets']): Map<string, number> {
  const moving = scenes
    .flatMap(({ scene }) => playingIn(scene))
    .filter(({ film, src }) => !film && assets[src] !== undefined);
  return new Map(
    moving.map(({ src, plays }) => [
      `${VIDEO}/assets/${addressOf(src)}?${assets[src]}`,
      plays?.delays.length ?? 0,
    ]),
  );
}

function release(frames: readonly string[]): void {
  for (const frame of frames) URL.revokeObjectURL(frame);
}

/** Throws where the browser does not know how, or the picture is broken. */
async function takeApart(address: string, count: number): Promise<string[]> {
  if (typeof ImageDecoder === 'undefined') throw new Error('This browser cannot.');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const type = answer.headers.get('content-type') ?? '';
  const decoder = new ImageDecoder({ data: await answer.arrayBuffer(), type });
  const frames: string[] = [];
  for (let frameIndex = 0; frameIndex < count; frameIndex++) {
    const { image } = await decoder.decode({ frameIndex });
    const canvas = new OffscreenCanvas(image.displayWidth, image.displayHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    image.close();
    frames.push(URL.createObjectURL(await canvas.convertToBlob()));
  }
  decoder.close();
  return frames;
}
