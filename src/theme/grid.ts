/** Squared paper: cool, exact, a grotesque. */
import type { Theme } from './schema';

/** The squares: lines of 2 px, 40 px apart, so that none falls between two pixels. */
const squares = (line: string) =>
  `background-image: linear-gradient(${line} 2px, transparent 2px), linear-gradient(90deg, ${line} 2px, transparent 2px); background-size: 40px 40px; background-position: 19px 3px;`;

export const grid: Theme = {
  scheme: 'light',
  head: {
    font: 'space-grotesk',
    weights: [
      [400, 500],
      [600, 600],
    ],
    scale: 0.93,
  },
  ground: '#f3f5f8',
  surface: '#e6ebf2',
  text: '#0e1621',
  muted: '#435061',
  line: '#b9c4d0',
  accent: '#1b3fc0',
  second: '#0f2a33',
  fullAccent: '#1b3fc0',
  fullSecond: '#0f2a33',
  onFull: '#f8fafc',
  glow: '#ffd24d',
  series: ['#1b3fc0', '#0f2a33', '#59690f', '#a3386e'],
  captionGround: '#0e1621',
  captionText: '#f8fafc',
  captionAccent: '#ffd24d',
  tip: '#23600f',
  code: {
    ground: '#0c1d24',
    text: '#eef2f6',
    comment: '#9aabb4',
    keyword: '#8fb0ff',
    string: '#b7e08a',
    function: '#7fd3de',
    constant: '#e2a9ea',
  },
  radius: '6px',
  stroke: 1.5,
  comes: { across: -28, below: 0 },
  motion: { ms: 340, ease: [0.4, 0, 0.2, 1] },
  ornament: `
    .stage:not([class*=" ground-"], [data-format="portrait"]) { ${squares('color-mix(in oklab, var(--second) 6%, transparent)')} }
    .stage:is(.ground-accent, .ground-second) { ${squares('color-mix(in oklab, var(--on-full) 6%, transparent)')} }
    .stage .heading::before { height: 8px; }
    .stage .points .band.plated { box-shadow: inset 0 0 0 3px color-mix(in oklab, var(--line) calc((1 - var(--in)) * 100%), transparent), inset 8px 0 0 color-mix(in oklab, var(--accent) calc(var(--in) * 100%), transparent); }
  `,
};
