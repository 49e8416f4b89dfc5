/** Pictures that move, taken apart by the browser, so that they stand where the video has them. Where it cannot, they play by themselves. */
import { useEffect, useState } from 'react';
import { addressOf } from '../../timeline/pictures';
import { playingIn } from '../../timeline/playing';
import { type Live, VIDEO } from '../data';

/** Addresses of the frames, by that of the picture in its state. */
export type Frames = ReadonlyMap<string, readonly string[]>;

export function useFrames({ timeline, assets }: Live): Frames {
  const [frames, setFrames] = useState<Frames>(new Map());
  useEffect(() => {
    const moving = timeline.scenes
      .flatMap(({ scene }) => playingIn(scene))
      .filter(({ film, src }) => !film && assets[src] !== undefined);
    for (const { src, plays } of moving) {
      const address = `${VIDEO}/assets/${addressOf(src)}?${assets[src]}`;
      if (taken.has(address)) continue;
      taken.add(address);
      void takeApart(address, plays?.delays.length ?? 0).then(
        (made) => setFrames((all) => new Map(all).set(address, made)),
        () => undefined,
      );
    }
  }, [timeline, assets]);
  return frames;
}

const taken = new Set<string>();

/** Throws where the browser does not know how, or the picture is broken. */
async function takeApart(address: string, count: number): Promise<string[]> {
  const answer = await fetch(address);
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
