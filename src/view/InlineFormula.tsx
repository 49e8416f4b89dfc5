/** Formulas, as MathML that was cleaned when it was read (scene/formula/clean.ts). */
import type { Formula } from '../scene/formula/schema';

/** In a line of text; where it could not be set, its source. */
export function InlineFormula({ formula }: { formula: Formula }) {
  const { mathml, tex, spoken, text } = formula;
  if (mathml === '') return <code>{tex}</code>;
  return <MathMl mathml={mathml} label={spoken || text} />;
}

/**
 * `label` is what is read of it; a reader that knows MathML may go into it all the same. Without, it is a part of a formula
 * that has said it all.
 */
export function MathMl({ mathml, label }: { mathml: string; label?: string }) {
  const said = label === undefined ? 'aria-hidden="true"' : `aria-label="${escaped(label)}"`;
  const __html = mathml.replace('<math', `<math ${said} dir="ltr"`);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only known elements and attributes are left in it
  return <span className="formula" dangerouslySetInnerHTML={{ __html }} />;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
