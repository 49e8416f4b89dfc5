/** In which weight a theme's font is drawn, and under what name its widths are kept. */
import type { FaceOf, FontName } from './schema';

/** As CSS chooses one of several rules (CSS Fonts 4, 5.2): up to 500 first upwards to it, then lighter; above, first heavier. */
export function drawnWeight(weights: FaceOf['weights'], asked: number): number {
  const within = weights.find(([least, most]) => least <= asked && asked <= most);
  if (within) return asked;
  const lighter = weights.filter(([, most]) => most < asked).map(([, most]) => most);
  const heavier = weights.filter(([least]) => least > asked).map(([least]) => least);
  const below = lighter.length > 0 ? Math.max(...lighter) : undefined;
  const above = heavier.length > 0 ? Math.min(...heavier) : undefined;
  if (asked > 500) return above ?? below ?? asked;
  if (asked >= 400 && above !== undefined && above <= 500) return above;
  return below ?? above ?? asked;
}

/** `archivo-118` */
export const widthsName = (font: FontName, stretch?: number): string =>
  stretch ? `${font}-${stretch}` : font;
