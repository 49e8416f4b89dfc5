/**
 * Chart colours as colour-blind people see them. What they see is simulated as culori does it, after G. M. Machado,
 * M. M. Oliveira, L. A. F. Fernandes: A physiologically-based model for simulation of color vision deficiency,
 * IEEE TVCG 15 (2009), at its greatest severity; how far colours lie apart is told by CIEDE2000.
 */
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
} from 'culori';
import { expect, test } from 'vitest';
import { THEMES, themes } from '../../src/theme/themes';

const SIGHTS = {
  usual: (colour: Color) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** Patches side by side are told apart from 2.3 on; lines and bars need several times as much. */
const APART = 10;

const colourOf = (hex: string): Color => {
  const colour = parse(hex);
  if (!colour) throw new Error(`${hex} is no colour.`);
  return colour;
};

const distance = differenceCiede2000();

/** Of the two colours that are nearest to each other in this sight. */
function nearest(series: readonly string[], see: (colour: Color) => Color | undefined): number {
  const seen = series.map((hex) => see(colourOf(hex)) ?? colourOf(hex));
  const apart = seen.flatMap((one, i) => seen.slice(i + 1).map((other) => distance(one, other)));
  return Math.min(...apart);
}

test.each(
  THEMES.flatMap((name) => Object.entries(SIGHTS).map(([sight, see]) => ({ name, sight, see }))),
)('the chart colours of $name are told apart in $sight', ({ name, see }) => {
  expect(nearest(themes[name].series, see)).toBeGreaterThanOrEqual(APART);
});

test('red and green of one lightness are not told apart in deuteranopia', () => {
  expect(nearest(['#c05a4a', '#7d8435'], SIGHTS.deuteranopia)).toBeLessThan(APART);
  expect(nearest(['#c05a4a', '#7d8435'], SIGHTS.usual)).toBeGreaterThan(APART);
});
