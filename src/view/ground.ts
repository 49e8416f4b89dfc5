/** The ground of a scene: by its kind and its own content, never by its neighbours, so that an edit stays local. */
import { drawnText, type Rich } from '../scene/inline';
import type { Scene } from '../scene/schema';

/** Paper, or a full colour of the theme: css/ground.css gives what stands on it the colours that it needs. */
export type Ground = 'paper' | 'accent' | 'second';

export function groundOf(scene: Scene): Ground {
  if (scene.kind === 'title') return 'second';
  if (scene.kind !== 'statement') return 'paper';
  if (scene.act || scene.lines.length === 0) return 'accent';
  const [line, more] = scene.lines;
  return !more && line?.pieces.length === 1 && !line.drawing ? 'second' : 'paper';
}

/** What stands large behind a title or a heading: its number, else its first letter. */
export function initialOf(heading: Rich, lang: string): string {
  const text = drawnText(heading);
  const [, number] = /^\P{L}*?(?:\p{L}{2,9} )?(\d{1,2})(?!\d)/u.exec(text) ?? [];
  return number ?? /\p{L}/u.exec(text)?.[0].toLocaleUpperCase(lang) ?? '';
}
