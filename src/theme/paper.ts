/** Warm paper, a serif, brick and petrol. */
import type { Theme } from './schema';

export const paper: Theme = {
  scheme: 'light',
  ground: '#faf6ee',
  surface: '#f1eade',
  text: '#1d1a16',
  muted: '#575047',
  line: '#d6ccbc',
  accent: '#9c2f14',
  second: '#0b5560',
  fullAccent: '#9c2f14',
  fullSecond: '#0b5560',
  onFull: '#fffcf5',
  glow: '#ffc46b',
  series: ['#9c2f14', '#0b5560', '#5a56c7', '#686c0c'],
  captionGround: '#1d1a16',
  captionText: '#faf6ee',
  captionAccent: '#ffc46b',
  tip: '#2c5a1e',
  code: {
    ground: '#0e2c33',
    text: '#f4f1ea',
    comment: '#9fb0b0',
    keyword: '#ff9d7a',
    string: '#f3cf8a',
    function: '#8fd6dd',
    constant: '#d3b8f2',
  },
  stroke: 1.75,
  comes: { across: 0, below: 24 },
};
