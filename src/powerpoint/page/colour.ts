/** In the browser: colours as CSS computes them, in any of its forms. */
import type { Colour } from './seen';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

/** A colour of CSS, in whatever form it is written. */
export function colourOf(css: string): Colour {
  const found = known.get(css) ?? { hex: hexOf(css), alpha: alphaOf(css) };
  known.set(css, found);
  return found;
}

/** Painted without its transparency, which would round it. */
function hexOf(css: string): string {
  if (!canvas) return '#000000';
  canvas.fillStyle = `rgb(from ${css} r g b / 1)`;
  canvas.fillRect(0, 0, 1, 1);
  const { data } = canvas.getImageData(0, 0, 1, 1);
  return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What stands behind the stroke, or fourth of four numbers. */
function alphaOf(css: string): number {
  const written = /\/\s*([\d.]+)\s*\)$/.exec(css) ?? /^rgba\(.*,\s*([\d.]+)\)$/.exec(css);
  return written ? Number(written[1]) : 1;
}
