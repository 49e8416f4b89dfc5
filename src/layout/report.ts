/** What was found by measuring, as problems of the document: one a scene, at the place of what fits least. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../document/place';
import type { Document, Section } from '../document/schema';
import type { Format } from '../format';
import type { Place, Problems } from '../problem/problem';
import type { Origin } from '../staging/build';
import { picturesIn } from '../timeline/pictures';
import type { Spot } from './Sheet';
import type { Excess, Fault } from './schema';

export interface FaultySpot extends Spot {
  fault: Fault;
}

interface Reported {
  document: Document;
  /** What each scene was made of, by its id. */
  sections: Origin['sections'];
  /** Formats that the deck alone shows. */
  screens: readonly Format[];
}

/** Reports each scene once for all the formats in which it does not fit, and once for each picture that cannot be shown. */
export function reportFaults(
  faults: readonly FaultySpot[],
  { document, sections, screens }: Reported,
  problems: Problems,
): void {
  for (const id of new Set(faults.map(({ scene }) => scene.id))) {
    const section = sections.get(id);
    const spots = faults.filter(({ scene }) => scene.id === id);
    // A title shows the picture of another scene, which tells of it.
    for (const { scene, format, fault } of spots)
      if (fault === 'picture' && scene.kind !== 'title')
        problems.report('imageBroken', placeOfPicture(section), picturesIn(scene, format)[0] ?? '');
    const excesses = spots.flatMap(({ format, fault }) =>
      fault === 'picture' ? [] : [{ format, ...fault }],
    );
    if (excesses.length > 0) reportExcess(excesses, section, { document, screens }, problems);
  }
}

function reportExcess(
  excesses: readonly (Excess & { format: Format })[],
  section: Section | undefined,
  { document, screens }: Omit<Reported, 'sections'>,
  problems: Problems,
): void {
  const drawn = excesses.filter(({ format }) => !screens.includes(format));
  const shown = excesses.filter(({ format }) => screens.includes(format));
  const worst = (drawn.length > 0 ? drawn : shown).reduce((most, one) =>
    one.px > most.px ? one : most,
  );
  const formatsOf = (list: typeof excesses) =>
    list.flatMap(({ format }) => (format === worst.format ? [] : [format]));
  const { text, how, others, format } = worst;
  const place = placeOfText(document, section, text);
  const said = { text, px: Math.ceil(worst.px), how, others };
  if (drawn.length === 0) problems.report('layoutDeck', place, [format, ...formatsOf(shown)], said);
  else {
    const formats = [format, ...formatsOf(drawn)];
    problems.report('layoutExcess', place, formats, formatsOf(shown), said);
  }
}

/** The innermost part of the scene that is the text, else that holds it; else what it shows. */
function placeOfText(document: Document, section: Section | undefined, text: string): Place {
  // The scene of the references is made of footnotes, and may go on in others.
  const parts: Nodes[] = section?.heading.position
    ? [section.heading, ...section.content]
    : [...document.footnotes.values()].flatMap(({ paragraphs }) => paragraphs);
  const wanted = plain(text);
  let whole: Nodes | undefined;
  let holding: Nodes | undefined;
  for (const part of parts)
    visit(part, (node) => {
      const words = node.position ? plain(textOf(node)) : '';
      if (words && words === wanted) whole = node;
      else if (words.includes(wanted)) holding = node;
    });
  const found = whole ?? holding ?? section?.blocks[0] ?? parts[0];
  return found ? placeIn(found, wanted) : TOP;
}

/** Of code, the line. */
function placeIn(node: Nodes, wanted: string): Place {
  const place = placeOf(node);
  if (node.type !== 'code' || !node.position) return place;
  const lines = node.value.split('\n');
  const line = lines.findIndex((one) => plain(one).includes(wanted));
  if (line < 0) return place;
  const fence = node.position.end.line - node.position.start.line + 1 > lines.length ? 1 : 0;
  const { column } = place;
  return { line: place.line + fence + line, column, length: lines[line]?.length ?? 1 };
}

/** The image of the scene's section; else its heading. */
function placeOfPicture(section: Section | undefined): Place {
  if (!section) return TOP;
  return placeOf(section.blocks.find(({ type }) => type === 'image') ?? section.heading);
}

const TOP: Place = { line: 1, column: 1 };
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
