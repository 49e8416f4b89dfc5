/** Icons of the page, drawn with lines. */
const PATHS = {
  record: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0 -14',
  stop: 'M6 6h12v12h-12z',
  next: 'M4 5v14l12 -7zM20 5v14',
  again: 'M20 11a8.1 8.1 0 0 0 -15.5 -2m-.5 -4v4h4M4 13a8.1 8.1 0 0 0 15.5 2m.5 4v-4h-4',
  listen: 'M7 4v16l13 -8z',
  back: 'M9 14l-4 -4l4 -4M5 10h11a4 4 0 1 1 0 8h-1',
  check: 'M5 12l5 5l10 -10',
  warning:
    'M12 9v4M10.363 3.591l-8.106 13.534a1.914 1.914 0 0 0 1.636 2.871h16.214a1.914 1.914 0 0 0 1.636 -2.87l-8.106 -13.536a1.914 1.914 0 0 0 -3.274 0M12 16h.01',
  microphone: 'M9 5a3 3 0 0 1 6 0v5a3 3 0 0 1 -6 0zM5 10a7 7 0 0 0 14 0M8 21h8M12 17v4',
} as const;
export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGSVGElement {
  const drawn = svg(PATHS[name], '0 0 24 24');
  drawn.setAttribute('class', `rm-icon rm-${name}`);
  return drawn;
}

/** One path; assistive technology passes over it. */
export function svg(path: string, viewBox: string): SVGSVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('viewBox', viewBox);
  drawn.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawn.append(line);
  return drawn;
}

/** A sound as strokes around its middle line; `peaks` from 0 to 1. */
export function outline(peaks: readonly number[]): SVGSVGElement {
  const strokes = peaks.map((peak, i) => {
    const half = Math.max(1, Math.min(1, Math.sqrt(peak) * 1.05) * 27);
    return `M${((i + 0.5) * 4).toFixed(1)} ${(28 - half).toFixed(1)}v${(half * 2).toFixed(1)}`;
  });
  const drawn = svg(strokes.join(''), `0 0 ${Math.max(1, peaks.length) * 4} 56`);
  drawn.setAttribute('class', 'rm-outline');
  drawn.setAttribute('preserveAspectRatio', 'none');
  return drawn;
}
