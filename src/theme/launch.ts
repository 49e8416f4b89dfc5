/** A launch: near black, one electric colour, wide and heavy letters. */
import type { Theme } from './schema';

export const launch: Theme = {
  scheme: 'dark',
  head: {
    font: 'archivo',
    weights: [
      [500, 500],
      [850, 850],
    ],
    stretch: 118,
    scale: 0.84,
  },
  body: {
    font: 'archivo',
    weights: [
      [500, 500],
      [620, 800],
    ],
    stretch: 104,
  },
  ground: '#0d0d12',
  surface: '#1c1c25',
  text: '#f6f6f1',
  muted: '#b9b9c6',
  line: '#474756',
  accent: '#c9ff3b',
  second: '#b3a2ff',
  fullAccent: '#c9ff3b',
  fullSecond: '#4a1fe0',
  onFull: '#ffffff',
  glow: '#ffe14a',
  onFullAccent: '#0d0d12',
  glowAccent: '#4a1fe0',
  series: ['#c9ff3b', '#b3a2ff', '#ff6a3d', '#ffe3d6'],
  captionGround: '#2b2b38',
  captionText: '#f6f6f1',
  captionAccent: '#ffe14a',
  tip: '#ffb59a',
  code: {
    ground: '#26262f',
    text: '#f6f6f1',
    comment: '#b2b2c2',
    keyword: '#c9ff3b',
    string: '#ffb59a',
    function: '#b3a2ff',
    constant: '#7fe3ee',
  },
  radius: '36px',
  stroke: 2.1,
  comes: { across: 0, below: 72 },
  motion: { ms: 400, ease: [0.1, 0.7, 0, 1] },
  ornament: `
    .stage:not(.stage-statement.ground-tint) .side { --side: var(--full-second); color: var(--on-full); }
    .stage .heading::before { --rule: 64px; height: 16px; border-radius: 8px; }
  `,
};
