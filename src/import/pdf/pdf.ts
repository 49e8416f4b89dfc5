/** PDFs, roughly: by their structure where they are tagged, else by their bookmarks and the size of their letters. */
import type { Root, RootContent } from 'mdast';
import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../failure';
import { LIMITS } from '../limits';
import { imagesIn } from '../nodes';
import { NO_TITLE } from '../office/meta';
import { openLeft, type Reader } from '../reader';
import { blocksOf, type Levels, levelsOf } from './blocks';
import { keepPictures, type Pictures } from './keep';
import { type Line, linesOf } from './lines';
import { outlineLevels } from './outline';
import { type Page, readPage } from './page';
import { withoutContents, withoutRunning } from './running';
import { treeOf } from './tagged';

const QUIET = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  maxImageSize: LIMITS.pixels,
};

const ROUGH =
  'A PDF says where its letters stand, not what they are: read over what was made of it.';

export const pdfFile: Reader = {
  name: 'a PDF',
  endings: ['pdf'],
  async read(bytes) {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), QUIET).catch(refuse);
    if (pdf.numPages > LIMITS.pages)
      throw new Failure(`The PDF has ${pdf.numPages} pages.`, 'import the chapter that you need.');
    const pages: Page[] = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i);
      pages.push(await readPage(page));
      page.cleanup();
    }
    const { left, leave } = openLeft();
    for (const { pieces, sideways } of pages) {
      if (pieces.length === 0) leave('pages without text');
      for (let i = 0; i < sideways; i++) leave('words that stand on their side');
    }
    const pictures = keepPictures(pages);
    const children = readTagged(pages, pictures) ?? (await readLines(pdf, pages, pictures));
    const tree: Root = { type: 'root', children };
    const shown = new Set(imagesIn(tree).map(({ url }) => url));
    return {
      tree,
      meta: await metaOf(pdf),
      pictures: new Map([...pictures.files].filter(([name]) => shown.has(name))),
      left,
      remarks: [ROUGH],
    };
  },
};

function refuse(cause: unknown): never {
  if (cause instanceof Error && cause.name === 'PasswordException')
    throw new Failure('The file has a password.', 'open it, and save it without one.', { cause });
  throw cause;
}

/** By the structure of all pages with words. */
function readTagged(pages: readonly Page[], pictures: Pictures): RootContent[] | undefined {
  const trees = pages
    .filter(({ pieces }) => pieces.length > 0)
    .map((page) => treeOf(page, pictures.nameOf));
  const children = trees.flatMap((tree) => tree ?? []);
  const saysMuch = children.some(({ type }) => type === 'heading');
  return saysMuch && trees.every((tree) => tree !== undefined) ? children : undefined;
}

async function readLines(
  pdf: PDFDocumentProxy,
  pages: readonly Page[],
  pictures: Pictures,
): Promise<RootContent[]> {
  const lines = withoutRunning(
    pages,
    pages.map((page) => linesOf(page, pictures.linesOf(page)).filter(saysSomething)),
  );
  const usual = levelsOf(lines.flat().filter(({ picture }) => !picture));
  const slides = pages.filter(({ width, height }) => width > height).length;
  if (slides > pages.length / 2)
    return lines.flatMap((ofPage, i) => slideOf(ofPage, usual, pages[i]?.height ?? 0));
  const levels = (await outlineLevels(pdf, lines.flat(), usual)) ?? usual;
  return blocksOf(withoutContents(lines.flat(), levels), levels);
}

/** Marks of notes and of authors that stand higher than what they mark are a line of their own. */
const MARKS = /^[*∗†‡§¶#+$^~\s]+$/u;
const saysSomething = ({ text, picture }: Line): boolean => Boolean(picture) || !MARKS.test(text);

/** Where a slide has its title, of its height. */
const TITLE = 0.4;

/** A section a page: what is larger above all else is its title. */
function slideOf(lines: readonly Line[], usual: Levels, height: number): RootContent[] {
  const title = lines.find((line) => usual(line) !== undefined && line.y < height * TITLE);
  const isTitle = (line: Line): boolean =>
    title !== undefined && line.size === title.size && line.y < height * TITLE;
  const blocks = blocksOf(lines, (line) => (isTitle(line) ? 2 : undefined));
  const rule: RootContent[] = title || blocks.length === 0 ? [] : [{ type: 'thematicBreak' }];
  return [...rule, ...blocks];
}

async function metaOf(pdf: PDFDocumentProxy): Promise<{ title?: string; author?: string }> {
  const { info } = await pdf.getMetadata();
  const { Title, Author } = info as Record<string, unknown>;
  const [title, author] = [Title, Author].map((one) => (typeof one === 'string' ? one.trim() : ''));
  return { ...(title && !NO_TITLE.test(title) && { title }), ...(author && { author }) };
}
