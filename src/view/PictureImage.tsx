/** The picture of a figure: of one that moves the frame of the moment, with where it leads. */
import type { CSSProperties, ReactNode } from 'react';
import type { Size } from '../format';
import type { PictureFile } from '../scene/image/schema';
import type { Scene } from '../scene/schema';
import { isHeld } from '../timeline/pictures';
import { fileAt } from '../timeline/playing';
import { type StageView, useStage } from './context';
import { linkTarget } from './RichText';
import { Step } from './Step';

interface Of {
  scene: Scene<'figure'>;
  picture: PictureFile;
  /** px; where it is left out, style sheets say it. */
  size?: Size;
}

export function PictureImage({ scene, picture, size }: Of) {
  const stage = useStage();
  // React has the page load every other picture at once; this one waits for an upright screen.
  const waits = stage.mode === 'deck' && stage.canvas === 'portrait';
  const className = `appear${scene.plate ? ' plate' : ''}`;
  const { film } = picture;
  const style = scene.focus && { '--focus': scene.focus.map((part) => `${part}%`).join(' ') };
  const shown = { n: 0, className, src: stage.asset(picture.src), style: style as CSSProperties };
  const playing = { ...shown, as: 'video', ...size, 'aria-label': scene.alt } as const;
  if (film && stage.playsFilms)
    return (
      <Step
        {...playing}
        poster={film.poster}
        muted
        playsInline
        data-comes={stage.comesMs ?? 0}
        data-again={film.sound === undefined ? '' : undefined}
      />
    );
  // What can be clicked plays and stops it; a link around it could not be.
  if (film && stage.mode === 'deck')
    return (
      <Step
        {...playing}
        poster={film.poster}
        muted={film.sound === undefined}
        loop={film.sound === undefined}
        controls
        playsInline
        preload="metadata"
        data-autoplay=""
        data-heard={film.sound === undefined ? undefined : ''}
      />
    );
  return (
    <Linked href={scene.href}>
      <Step
        {...{ ...shown, ...size }}
        as="img"
        src={addressOf(picture, stage)}
        alt={scene.alt}
        fetchPriority={waits ? 'low' : undefined}
      />
    </Linked>
  );
}

export function Linked({ href, children }: { href: string | undefined; children: ReactNode }) {
  const { scene } = useStage();
  if (href === undefined) return children;
  return (
    <a className="whole" {...linkTarget(href, scene)}>
      {children}
    </a>
  );
}

function addressOf(picture: PictureFile, { asset, pictureMs, comesMs }: StageView): string {
  const { src, film } = picture;
  if (isHeld(src)) return src;
  if (pictureMs === undefined) return film ? film.poster : asset(src);
  return asset(fileAt(picture, pictureMs, comesMs));
}
