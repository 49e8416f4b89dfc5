/** PowerPoint files (.pptx): a section a slide, its notes as what is said, sections as acts. */
import type { BlockContent, Root } from 'mdast';
import { Failure } from '../../failure';
import { openArchive } from '../archive';
import { metaOf } from '../office/meta';
import { openParts, type Parts } from '../office/package';
import { openPictures } from '../office/pictures';
import { openLeft, type Reader } from '../reader';
import { spokenOf } from '../spoken';
import { allIn, childOf, type Element, elementsOf } from '../xml';
import { slideAlone } from './alone';
import { clicksOf } from './clicks';
import { deckOf, type Size } from './deck';
import { filesOf, namedIn } from './drawing';
import { isNote, noteOf, withoutMarks } from './ours';
import { paragraphsOf, type SlideParagraph } from './paragraphs';
import { shapesOf } from './shapes';
import type { SlideTools } from './shown';
import { blocksOf } from './words';

/** Of a slide without a size, in EMU. */
const USUAL = { width: 9_144_000, height: 6_858_000 };
export const powerPoint: Reader = {
  name: 'a PowerPoint file',
  endings: ['pptx'],
  async read(bytes, { draws } = { draws: false }) {
    const archive = await openArchive(bytes);
    const parts = openParts(archive);
    const main = parts.linked('', 'officeDocument');
    const deck = main ? parts.xml(main) : undefined;
    if (!main || deck?.name !== 'presentation')
      throw new Failure('This is no PowerPoint file.', 'use a file that was saved as .pptx.');
    const { left, leave } = openLeft();
    const pictures = openPictures(parts.data);
    const acts = sectionsOf(deck);
    const slides = slidesOf(deck, parts, main).flatMap(({ part, id }, i) => {
      const root = parts.xml(part);
      const isHidden = /^(?:0|false)$/.test(root?.attributes.show ?? '');
      if (isHidden) leave('hidden slides');
      if (!root || isHidden) return [];
      const clicks = clicksOf(root, leave);
      const shapes = shapesOf(
        childOf(root, 'cSld', 'spTree'),
        openSlide(part, { parts, pictures, clicks, leave }),
      );
      const section = acts.get(id);
      const notes = notesOf(part, parts);
      return [
        { number: i + 1, shapes, notes, clicks: clicks.last, part, ...(section && { section }) },
      ];
    });
    const size = sizeOf(deck);
    const { children, subtitle, hasActs, remarks, drawings } = deckOf(slides, size, draws);
    const tree: Root = { type: 'root', children };
    const files = filesOf(drawings, (slide, drawn) => {
      const part = slides.find(({ number }) => number === slide)?.part ?? '';
      return slideAlone({ archive, parts, main }, part, drawn);
    });
    if (!files) return powerPoint.read(bytes);
    return {
      tree,
      hasActs,
      meta: { ...metaOf(archive), ...(subtitle && { subtitle }) },
      pictures: drawings.length > 0 ? namedIn(tree, pictures.files) : pictures.files,
      left,
      remarks,
      ...(drawings.length > 0 && { drawings: { ...size, ending: 'pptx', files } }),
    };
  },
};

/** The slides in order: their parts, and their ids. */
function slidesOf(deck: Element, parts: Parts, main: string): { part: string; id: string }[] {
  const links = parts.links(main);
  return elementsOf(childOf(deck, 'sldIdLst'), 'sldId').flatMap(({ attributes }) => {
    const part = links.get(attributes['r:id'] ?? '')?.target;
    return part ? [{ part, id: attributes.id ?? '' }] : [];
  });
}

/** The section of each slide, by its id. */
const sectionsOf = (deck: Element): ReadonlyMap<string, string> =>
  new Map(
    allIn(childOf(deck, 'extLst'), 'section').flatMap((section) =>
      allIn(section, 'sldId').map(({ attributes }) => [
        attributes.id ?? '',
        section.attributes.name ?? '',
      ]),
    ),
  );

function sizeOf(deck: Element): Size {
  const { cx, cy } = childOf(deck, 'sldSz')?.attributes ?? {};
  return { width: Number(cx) || USUAL.width, height: Number(cy) || USUAL.height };
}

function openSlide(
  part: string,
  tools: Pick<SlideTools, 'parts' | 'pictures' | 'clicks' | 'leave'>,
): SlideTools {
  const { parts } = tools;
  const layout = parts.linked(part, 'slideLayout');
  const master = layout && parts.linked(layout, 'slideMaster');
  return {
    ...tools,
    links: parts.links(part),
    layout: layout ? parts.xml(layout) : undefined,
    master: master ? parts.xml(master) : undefined,
  };
}

/** What the speaker is to say, and notes. */
function notesOf(part: string, parts: Parts): BlockContent[] {
  const notes = parts.linked(part, 'notesSlide');
  const shapes = notes ? allIn(childOf(parts.xml(notes), 'cSld', 'spTree'), 'sp') : [];
  return shapes
    .filter((shape) => childOf(shape, 'nvSpPr', 'nvPr', 'ph')?.attributes.type === 'body')
    .flatMap((shape) => {
      const all = paragraphsOf(childOf(shape, 'txBody'), parts.links(notes ?? ''));
      const words = all.filter(({ plain }) => plain.trim());
      const said = words.filter(({ plain }) => !isNote(plain)).map(unmarkedRuns);
      const own = words.filter(({ plain }) => isNote(plain));
      return [...spokenOf(blocksOf(said)), ...own.map(({ plain }) => noteOf(plain))];
    });
}

const unmarkedRuns = (one: SlideParagraph): SlideParagraph => ({
  ...one,
  runs: one.runs.map((run) => ({ ...run, text: withoutMarks(run.text) })),
});
