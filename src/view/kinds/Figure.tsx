import type { ReactNode } from 'react';
import type { PictureFile } from '../../scene/image/schema';
import type { Scene } from '../../scene/schema';
import { isHeld, pictureFor } from '../../timeline/pictures';
import { frameAt, frameFile } from '../../timeline/playing';
import { type StageView, useStage } from '../context';
import { Heading } from '../Heading';
import { linkTarget } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeFigure, sizeWords } from '../size/kinds/figure';

type Of = { scene: Scene<'figure'> };

export function Figure({ scene }: Of) {
  const { canvas } = useStage();
  const picture = pictureFor(scene, canvas);
  return (
    <>
      <Heading text={scene.heading} />
      <figure className="body picture">
        {picture ? <Shown scene={scene} picture={picture} /> : <Words scene={scene} />}
      </figure>
    </>
  );
}

function Shown({ scene, picture }: Of & { picture: PictureFile }) {
  const stage = useStage();
  // React has the page load every other picture at once; this one waits for an upright screen.
  const waits = stage.mode === 'deck' && stage.canvas === 'portrait';
  const { width, height, caption } = sizeFigure(scene, picture, stage);
  return (
    <>
      <Linked href={scene.href}>
        <Step
          n={0}
          as="img"
          className={`appear${scene.plate ? ' plate' : ''}`}
          src={addressOf(picture, stage)}
          alt={scene.alt}
          fetchPriority={waits ? 'low' : undefined}
          width={width}
          height={height}
        />
      </Linked>
      <Caption text={scene.caption} size={caption} />
    </>
  );
}

/** Of one that moves, that of the frame of the moment. */
function addressOf({ src, plays }: PictureFile, { asset, pictureMs }: StageView): string {
  if (isHeld(src)) return src;
  if (!plays || pictureMs === undefined) return asset(src);
  return asset(frameFile(src, frameAt(plays, pictureMs).index));
}

/** A frame with the words for a picture that cannot be shown. */
function Words({ scene }: Of) {
  const { width, height, sign, words, caption } = sizeWords(scene, useStage());
  const alt = scene.alt === scene.caption ? '' : scene.alt;
  return (
    <>
      <Linked href={scene.href}>
        <Step n={0} className={`words appear${alt ? '' : ' none'}`} style={{ width, height }}>
          <svg className="sign" width={sign} height={sign} viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 5h18v14H3zM3 16l5.5-5.5L15 17M13.5 15.5 17 12l4 4M15.5 8.5h.01" />
          </svg>
          {alt && (
            <p className="serif" style={sized(words)} dir="auto">
              {alt}
            </p>
          )}
        </Step>
      </Linked>
      <Caption text={scene.caption} size={caption} />
    </>
  );
}

function Linked({ href, children }: { href: string | undefined; children: ReactNode }) {
  const { scene } = useStage();
  if (href === undefined) return children;
  return (
    <a className="whole" {...linkTarget(href, scene)}>
      {children}
    </a>
  );
}

function Caption({ text, size }: { text: string; size: number }) {
  if (!text) return null;
  return (
    <Step n={1} as="figcaption" className="rise" style={sized(size)} dir="auto">
      {text}
    </Step>
  );
}
