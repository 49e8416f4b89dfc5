/** The scene as it stands once the sentence is said: a frame as large as the stage, drawn small. */
import { element } from '../../deck/element';
import type { Script } from '../data';
import { address } from './api';
import type { Spot } from './plan';

export interface Picture {
  box: HTMLElement;
  show(spot: Spot | undefined, script: Script): void;
}

export function openPicture(): Picture {
  const box = element('div', { className: 'rm-picture', inert: true, ariaHidden: 'true' });
  let shown: { place: string; script: Script } | undefined;
  const scale = () => box.style.setProperty('--scale', String(box.clientWidth / wide()));
  const wide = () => shown?.script.stage.width ?? 1;
  new ResizeObserver(scale).observe(box);
  return {
    box,
    show(spot, script) {
      box.hidden = !spot;
      if (!spot) return;
      const { scene, sentence } = spot;
      const place = address('picture', { scene: scene.id, step: sentence.step });
      if (shown?.place === place && shown.script === script) return;
      shown = { place, script };
      const { width, height } = script.stage;
      box.style.setProperty('--shape', String(width / height));
      scale();
      const frame = element('iframe', { src: place, title: scene.title, tabIndex: -1 });
      Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
      // What stood there stays until this one is drawn.
      const before = [...box.children];
      frame.addEventListener('load', () => {
        for (const other of before) other.remove();
      });
      box.append(frame);
    },
  };
}
