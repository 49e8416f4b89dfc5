/** PDF files as viewers read them. */
import { type PDFiumDocument, PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { afterAll } from 'vitest';
import type { Pixels } from '../pixels';

const opened: PDFiumDocument[] = [];
let library: ReturnType<typeof PDFiumLibrary.init> | undefined;
afterAll(async () => {
  for (const pdf of opened.splice(0)) pdf.destroy();
  (await library)?.destroy();
  library = undefined;
});

/** Open until the tests of the file have run. */
export async function openPdf(data: Uint8Array): Promise<PDFiumDocument> {
  library ??= PDFiumLibrary.init();
  const pdf = await (await library).loadDocument(data);
  opened.push(pdf);
  return pdf;
}

/** A page as a picture of this width, px. */
export function drawPage(page: PDFiumPage, width: number): Promise<Pixels> {
  const scale = width / page.getOriginalSize().originalWidth;
  return page.render({ scale, render: async ({ data }) => Uint8Array.from(data) });
}

/** The kinds of its fonts, e.g. `Type3` of letters that are drawings. Chromium writes what describes a font as plain text. */
export const fontKinds = (source: string): (string | undefined)[] =>
  [...source.matchAll(/<<\/Type \/Font\s*\/Subtype \/(\w+)/g)].map(([, kind]) => kind);
