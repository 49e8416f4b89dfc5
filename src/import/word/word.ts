/** Word files (.docx), by mammoth, behind a pass over their XML for what it would lose: formulas, text boxes, hidden text. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Failure } from '../../failure';
import { type Archive, openArchive } from '../archive';
import { mayBeDocument } from '../length';
import { LIMITS } from '../limits';
import { metaOf } from '../office/meta';
import type { Reader } from '../reader';
import { allIn, childOf, type Element, elementsOf, parseXml, serialize, textOf } from '../xml';
import { guessStyles } from './guess';
import { prepare } from './prepare';
import { treeOf } from './tree';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  // One alone is the title; headings stand below it.
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    [`p[style-name='heading ${level}']`, `p.Heading${level}`].map(
      (style) => `${style} => h${Math.min(6, level + 1)}:fresh`,
    ),
  ),
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Code'] => pre:separator('\\n')",
  ...['right', 'center'].map((align) => `p[style-name='align-${align}'] => p.align-${align}:fresh`),
  "r[style-name='Verbatim Char'] => code",
  "r[style-name='HTML Code'] => code",
  // A table of contents is made anew by whoever shows the document.
  ...[1, 2, 3, 4].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
  'comment-reference => sup.comment',
  "br[type='page'] => !",
];
const ENDINGS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/svg+xml': 'svg' };
/** What a browser shows. */
const SHOWN = /^image\/(?:png|jpeg|gif|webp|svg\+xml)$/;

export const word: Reader = {
  name: 'a Word document',
  endings: ['docx'],
  async read(bytes) {
    const archive = await openArchive(bytes);
    const main = mainOf(archive);
    const document = parseXml(archive.get(main) ?? '');
    if (document.name !== 'document') throw noDocument();
    measure(document);
    const { formulas, left } = prepare(document);
    const pictures = new Map<string, Uint8Array>();
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: repack(archive, main, serialize(document)) },
      {
        styleMap: STYLES,
        idPrefix: '',
        ignoreEmptyParagraphs: true,
        transformDocument: guessStyles(document, stylesOf(archive)),
        convertImage: mammoth.images.imgElement(async (picture) => {
          const { contentType } = picture;
          if (!SHOWN.test(contentType)) {
            const what = 'pictures that no browser shows';
            left.set(what, (left.get(what) ?? 0) + 1);
            return { src: '' };
          }
          const ending = ENDINGS[contentType] ?? contentType.split('/')[1];
          const name = `picture-${pictures.size + 1}.${ending}`;
          pictures.set(name, await picture.readAsBuffer());
          return { src: name };
        }),
      },
    );
    const lost = messages.filter(({ message }) => /external image|open image/i.test(message));
    if (lost.length > 0) left.set('pictures that are not in the file', lost.length);
    return { tree: treeOf(value, formulas), meta: metaOf(archive), pictures, left, remarks: [] };
  },
};

/** The path of the part that has the text. */
function mainOf(archive: Archive): string {
  const links = archive.get('_rels/.rels');
  const target = links
    ? elementsOf(parseXml(links), 'Relationship').find(({ attributes }) =>
        attributes.Type?.endsWith('/officeDocument'),
      )?.attributes.Target
    : undefined;
  const main = target?.replace(/^\//, '');
  if (main && archive.get(main)) return main;
  throw noDocument();
}

const noDocument = (): Failure =>
  new Failure('This is no Word document.', 'use a file that Word has saved as .docx.');

/** Refuses what would take long, and could be no document in the end. */
function measure(document: Element): void {
  const words = allIn(document, 't').map(textOf);
  mayBeDocument(words.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
  if (allIn(document, 'p').length > LIMITS.paragraphs)
    throw new Failure('It has more paragraphs than any document.', 'part it where it was made.');
}

/** Without what nobody reads, and with the text as it was changed. */
function repack(archive: Archive, main: string, text: string): Buffer {
  const files = archive.names.flatMap((name) => {
    const data = archive.get(name);
    return data && !/\.(?:odttf|bin)$/i.test(name) ? [[name, data] as const] : [];
  });
  return Buffer.from(
    zipSync({ ...Object.fromEntries(files), [main]: strToU8(text) }, { level: 0 }),
  );
}

/** What the styles are called, by their ids. */
function stylesOf(archive: Archive): ReadonlyMap<string, string> {
  const styles = archive.get('word/styles.xml');
  return new Map(
    styles
      ? elementsOf(parseXml(styles), 'style').map((style) => [
          style.attributes['w:styleId'] ?? '',
          childOf(style, 'name')?.attributes['w:val'] ?? '',
        ])
      : [],
  );
}
