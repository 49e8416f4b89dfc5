/** Formulas, as MathML that was cleaned when it was read (scene/formula/clean.ts). */
import type { Formula } from '../scene/formula/schema';
import type { Room } from './size/room';
import { FORMULA_SIZE } from './size/runs';

/** In a line of text, smaller where that has no room for it; where it could not be set, its source. */
export function InlineFormula({ formula, room: line }: { formula: Formula; room?: Room }) {
  const { mathml, tex, spoken, text, room } = formula;
  if (mathml === '') return <code>{tex}</code>;
  const by = room && line ? line.width / (room.width * FORMULA_SIZE * line.size) : 1;
  return <MathMl mathml={mathml} label={spoken || text} by={Math.min(by, 1)} />;
}

/**
 * `label` is what is read of it; a reader that knows MathML may go into it all the same. Without, it is a part of a formula
 * that has said it all.
 */
export function MathMl({ mathml, label, by = 1 }: { mathml: string; label?: string; by?: number }) {
  const said = label === undefined ? 'aria-hidden="true"' : `aria-label="${escaped(label)}"`;
  const __html = mathml.replace('<math', `<math ${said} dir="ltr"`);
  const style = by < 1 ? { fontSize: `${Math.floor(by * 100) / 100}em` } : undefined;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only known elements and attributes are left in it
  return <span className="formula" style={style} dangerouslySetInnerHTML={{ __html }} />;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
