/** For dark rooms: warm light on blue black. */
import type { Theme } from './schema';

export const night: Theme = {
  scheme: 'dark',
  ground: '#11151c',
  surface: '#1b212b',
  text: '#f4efe6',
  muted: '#b9b3a7',
  line: '#39414f',
  accent: '#f5a85c',
  second: '#7cc9cf',
  fullAccent: '#7d3211',
  fullSecond: '#0d4750',
  onFull: '#f4efe6',
  glow: '#ffc46b',
  series: ['#f5a85c', '#7cc9cf', '#8f9bff', '#e6f0c8'],
  captionGround: '#000000',
  captionText: '#f4efe6',
  captionAccent: '#ffc46b',
  tip: '#a9d18e',
  code: {
    ground: '#242d3a',
    text: '#f4efe6',
    comment: '#bab6aa',
    keyword: '#f5a85c',
    string: '#a9d18e',
    function: '#8cc8f0',
    constant: '#c7a6ee',
  },
  stroke: 1.75,
  comes: { across: 0, below: 24 },
};
