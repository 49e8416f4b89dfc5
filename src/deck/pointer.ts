/** What a speaker points with: a spot of light that follows the mouse, and a pen that draws over the slide. */
import type { RevealApi } from 'reveal.js';
import type { Shape } from './shape';

export interface Pointer {
  toggleLight(): void;
  togglePen(): void;
  /** Removes what was drawn over this slide. */
  wipe(): void;
  /** Other views of the scenes are shown. */
  update(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Of the pen, on the stage. */
const PEN_PX = 8;

export function openPointer(deck: RevealApi, { format, size }: Shape): Pointer {
  const slides = deck.getSlidesElement() as HTMLElement;
  const light = document.createElement('div');
  light.className = 'beam';
  light.hidden = true;
  document.body.append(light);
  document.addEventListener('pointermove', ({ clientX, clientY }) => {
    light.style.translate = `${clientX}px ${clientY}px`;
  });

  const sheet = document.createElementNS(SVG, 'svg');
  sheet.setAttribute('class', 'sheet');
  sheet.setAttribute('aria-hidden', 'true');
  slides.append(sheet);
  /** What was drawn over each slide, by its shape and its id. */
  const drawn = new Map<string, SVGPolylineElement[]>();
  const here = () => {
    const id = `${format()} ${deck.getCurrentSlide()?.id ?? ''}`;
    const lines = drawn.get(id) ?? [];
    drawn.set(id, lines);
    return lines;
  };
  const update = () => {
    sheet.setAttribute('viewBox', `0 0 ${size().width} ${size().height}`);
    sheet.replaceChildren(...here());
  };
  deck.on('slidechanged', update);
  update();

  let line: SVGPolylineElement | undefined;
  const addPoint = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    const x = ((clientX - left) / width) * size().width;
    const y = ((clientY - top) / height) * size().height;
    const points = line?.getAttribute('points') ?? '';
    line?.setAttribute('points', `${points} ${x.toFixed(1)},${y.toFixed(1)}`);
  };
  sheet.addEventListener('pointerdown', (event) => {
    sheet.setPointerCapture(event.pointerId);
    line = document.createElementNS(SVG, 'polyline');
    line.setAttribute('stroke-width', String(PEN_PX));
    here().push(line);
    sheet.append(line);
    // A touch alone is a dot.
    addPoint(event);
    addPoint(event);
  });
  sheet.addEventListener('pointermove', (event) => line && addPoint(event));
  for (const end of ['pointerup', 'pointercancel'])
    sheet.addEventListener(end, () => {
      line = undefined;
    });

  const setPen = (isOn: boolean) => sheet.classList.toggle('pen', isOn);
  const setLight = (isOn: boolean) => {
    light.hidden = !isOn;
    document.documentElement.classList.toggle('lit', isOn);
  };
  return {
    update,
    toggleLight() {
      setPen(false);
      setLight(light.hidden !== false);
    },
    togglePen() {
      setLight(false);
      setPen(!sheet.classList.contains('pen'));
    },
    wipe() {
      here().splice(0);
      sheet.replaceChildren();
    },
  };
}
