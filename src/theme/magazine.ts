/** A magazine: white, a serif of high contrast, no corners, a heavy rule over each heading. */
import type { Theme } from './schema';

export const magazine: Theme = {
  scheme: 'light',
  head: {
    font: 'playfair-display',
    weights: [
      [400, 500],
      [800, 800],
    ],
    scale: 0.96,
    features: '"lnum"',
  },
  body: { font: 'newsreader', weights: [[500, 700]], scale: 1.04, features: '"lnum"' },
  ground: '#ffffff',
  surface: '#f4f0e8',
  text: '#121212',
  muted: '#4a4a4a',
  line: '#c9c5bf',
  accent: '#a30d1d',
  second: '#14213d',
  fullAccent: '#a30d1d',
  fullSecond: '#14213d',
  onFull: '#ffffff',
  glow: '#ffd65c',
  series: ['#a30d1d', '#14213d', '#3461c9', '#6b6f0e'],
  captionGround: '#121212',
  captionText: '#ffffff',
  captionAccent: '#ffd65c',
  tip: '#33561f',
  code: {
    ground: '#10192c',
    text: '#f4f1ea',
    comment: '#a3a8b4',
    keyword: '#ff9a94',
    string: '#ffd65c',
    function: '#9fc4f5',
    constant: '#d8b6e8',
  },
  radius: '0px',
  stroke: 1.35,
  comes: { across: 0, below: 0 },
  motion: { ms: 620, ease: [0.3, 0, 0.1, 1] },
  ornament: `
    .stage .heading::before { --rule: 150px; height: 12px; margin-bottom: 28px; }
    .stage .points .band.plated { box-shadow: inset 0 3px 0 color-mix(in oklab, var(--text) calc(var(--in) * 100%), var(--line)); }
  `,
};
