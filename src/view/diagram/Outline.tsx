/** The outline of a node, as large as its box. */
import type { PlacedBox } from '../size/diagram/draw';

export function Outline({ box: { node, width: w, height: h } }: { box: PlacedBox }) {
  return (
    <svg viewBox={`0 0 ${w} ${h}`} aria-hidden="true">
      {node.shape === 'end' && <circle className="dot" cx={w / 2} cy={h / 2} r={w * 0.26} />}
      <path d={pathOf(node.shape, w, h)} />
      {node.shape === 'cylinder' && <path className="rim" d={rimOf(w, h)} />}
    </svg>
  );
}

function pathOf(shape: PlacedBox['node']['shape'], w: number, h: number): string {
  const lean = Math.min(h * 0.25, w / 4);
  switch (shape) {
    case 'diamond':
      return polygon([w / 2, 0], [w, h / 2], [w / 2, h], [0, h / 2]);
    case 'hexagon':
      return polygon([lean, 0], [w - lean, 0], [w, h / 2], [w - lean, h], [lean, h], [0, h / 2]);
    case 'slant':
      return polygon([lean, 0], [w, 0], [w - lean, h], [0, h]);
    case 'flag':
      return polygon([0, 0], [w, 0], [w, h], [0, h], [lean, h / 2]);
    case 'circle':
    case 'start':
    case 'end':
      return rounded(w, h, w / 2);
    case 'pill':
      // Higher than wide it would be a dented circle.
      return rounded(w, h, Math.min(h / 2, w * 0.3));
    case 'cylinder': {
      const r = rimHeight(w, h);
      return `M0 ${r}A${w / 2} ${r} 0 0 1 ${w} ${r}V${h - r}A${w / 2} ${r} 0 0 1 0 ${h - r}Z`;
    }
    case 'bar':
      return rounded(w, h, Math.min(w, h) / 2);
    case 'round':
      return rounded(w, h, Math.min(h * 0.36, 44));
    case 'class':
      return rounded(w, h, 8);
    default:
      return rounded(w, h, Math.min(h * 0.16, 24));
  }
}

const rimHeight = (w: number, h: number): number => Math.min(w * 0.1, h * 0.16);

function rimOf(w: number, h: number): string {
  const r = rimHeight(w, h);
  return `M0 ${r}A${w / 2} ${r} 0 0 0 ${w} ${r}`;
}

const polygon = (...points: [number, number][]): string =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;

function rounded(w: number, h: number, most: number): string {
  const r = Math.min(most, w / 2, h / 2);
  const arc = (x: number, y: number) => `A${r} ${r} 0 0 1 ${x} ${y}`;
  return `M${r} 0H${w - r}${arc(w, r)}V${h - r}${arc(w - r, h)}H${r}${arc(0, h - r)}V${r}${arc(r, 0)}Z`;
}
