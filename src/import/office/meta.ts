/** What an office file says of itself, in Dublin Core. */
import type { Archive } from '../archive';
import type { Imported } from '../reader';
import { allIn, parseXml, textOf } from '../xml';

/** What programs call what nobody has named. */
export const NO_TITLE =
  /^(?:(?:slide|folie|diapositiv[ae]|dia|slajd|document|dokument|presentation) ?\d*|(?:microsoft )?power ?point.*|microsoft word .*|untitled.*)$/i;

/** `part` is where it says so. */
export function metaOf(archive: Archive, part = 'docProps/core.xml'): Imported['meta'] {
  const said = archive.get(part);
  if (!said) return {};
  const root = parseXml(said);
  const [title, creator, initial] = ['title', 'creator', 'initial-creator'].map((name) =>
    textOf(allIn(root, name)[0]).replace(/\s+/g, ' ').trim(),
  );
  const author = creator || initial;
  return { ...(title && !NO_TITLE.test(title) && { title }), ...(author && { author }) };
}
