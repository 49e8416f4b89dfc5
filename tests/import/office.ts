/** Office files for tests, of the few parts that they need. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { type Draft, readDraft } from '../../src/import/draft';
import { newFolder } from '../folder';

/** The file of a name, in a folder of its own. */
export function save(name: string, data: string | Uint8Array): string {
  const file = path.join(newFolder(), name);
  writeFileSync(file, data);
  return file;
}

/** What a file becomes. */
export const draftOf = (name: string, data: string | Uint8Array): Promise<Draft> =>
  readDraft(save(name, data));

export const textOf = async (name: string, data: string | Uint8Array): Promise<string> =>
  (await draftOf(name, data)).text;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
 xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

export const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [
        name,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ),
  );

/** What a part leads to: the type and the target of each. */
const links = (targets: Record<string, [type: string, target: string]>): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(
      ([id, [type, target]]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

/** A Word file with this body. */
export const wordFile = (body: string, more: Record<string, string> = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': TYPES,
    '_rels/.rels': links({ a: ['officeDocument', 'word/document.xml'] }),
    'word/_rels/document.xml.rels': links({ s: ['styles', 'styles.xml'] }),
    'word/styles.xml': `${HEAD}<w:styles ${NAMES}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `${HEAD}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    ...more,
  });

export interface SlideXml {
  /** Of its shapes. */
  shapes: string;
  notes?: string;
  /** What moves on it: `p:timing`. */
  timing?: string;
  isHidden?: boolean;
}

/** A PowerPoint file with these slides. */
export function slidesFile(slides: readonly SlideXml[]): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': links({ a: ['officeDocument', 'ppt/presentation.xml'] }),
    'ppt/_rels/presentation.xml.rels': links(
      Object.fromEntries(slides.map((_, i) => [`s${i}`, ['slide', `slides/slide${i}.xml`]])),
    ),
    'ppt/presentation.xml': `${HEAD}<p:presentation ${NAMES}><p:sldIdLst>${slides
      .map((_, i) => `<p:sldId id="${i}" r:id="s${i}"/>`)
      .join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
  };
  for (const [i, { shapes, notes, timing = '', isHidden }] of slides.entries()) {
    const show = isHidden ? ' show="0"' : '';
    files[`ppt/slides/slide${i}.xml`] =
      `${HEAD}<p:sld ${NAMES}${show}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>${timing}</p:sld>`;
    if (notes === undefined) continue;
    files[`ppt/slides/_rels/slide${i}.xml.rels`] = links({
      n: ['notesSlide', `../notesSlides/notes${i}.xml`],
    });
    files[`ppt/notesSlides/notes${i}.xml`] =
      `${HEAD}<p:notes ${NAMES}><p:cSld><p:spTree>${box('body', [notes])}</p:spTree></p:cSld></p:notes>`;
  }
  return zip(files);
}

/** A shape with paragraphs, in a place of its layout; `at` is where it stands, in EMU. */
export const box = (
  holder: string | undefined,
  paragraphs: readonly string[],
  at?: readonly [x: number, y: number],
  id = 1,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name=""/><p:nvPr>${holder ? `<p:ph type="${holder}"/>` : ''}</p:nvPr></p:nvSpPr><p:spPr>${
    at ? `<a:xfrm><a:off x="${at[0]}" y="${at[1]}"/><a:ext cx="2000000" cy="800000"/></a:xfrm>` : ''
  }</p:spPr><p:txBody>${paragraphs
    .map((text) => (text.startsWith('<') ? text : `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`))
    .join('')}</p:txBody></p:sp>`;
