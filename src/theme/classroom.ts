/** A classroom: cream and chalkboard, round letters, plates cut by hand. */
import type { Theme } from './schema';

export const classroom: Theme = {
  scheme: 'light',
  head: {
    font: 'baloo-2',
    weights: [
      [500, 500],
      [700, 800],
    ],
    scale: 1.02,
  },
  body: {
    font: 'nunito',
    weights: [
      [600, 600],
      [700, 800],
    ],
  },
  ground: '#fff7e0',
  surface: '#faecc8',
  text: '#2a2013',
  muted: '#54462f',
  line: '#dcc9a0',
  accent: '#96175a',
  second: '#1c5640',
  fullAccent: '#96175a',
  fullSecond: '#1c5640',
  onFull: '#fffbf0',
  glow: '#ffd24a',
  series: ['#96175a', '#1c5640', '#6851c3', '#59690f'],
  captionGround: '#2a2013',
  captionText: '#fff7e0',
  captionAccent: '#ffd24a',
  tip: '#1c5640',
  code: {
    ground: '#12302a',
    text: '#fff7e0',
    comment: '#a6b5a2',
    keyword: '#ff9cc4',
    string: '#ffd24a',
    function: '#95d3ef',
    constant: '#f0b98a',
  },
  radius: '46px 20px 52px 24px / 24px 48px 20px 44px',
  stroke: 2,
  comes: { across: 0, below: 44 },
  motion: { ms: 460, ease: [0.25, 0.1, 0.25, 1] },
  ornament: `
    .stage .heading::before { height: 14px; border-radius: 9px 5px 8px 6px; --rule-colour: var(--glow); }
    .stage:is(.ground-accent, .ground-second)::after { content: ""; position: absolute; inset: 0; border: 26px solid #b57a3a; pointer-events: none; }
  `,
};
