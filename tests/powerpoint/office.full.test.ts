/** Another program opens our PowerPoint files: LibreOffice, where it is installed. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { makePowerPoint } from '../../src/outputs/pptx';
import { openPdf } from '../deck/pdf';
import { newFolder } from '../folder';
import { prepareDocument } from '../stage';

const run = promisify(execFile);
const OFFICE = (process.env.PATH ?? '')
  .split(path.delimiter)
  .map((folder) => path.join(folder, 'soffice'))
  .find((file) => existsSync(file));

test('LibreOffice opens the slides of a document, and has all of them', {
  timeout: 300_000,
}, async (context) => {
  context.skip(OFFICE === undefined, 'LibreOffice is not installed.');
  const prepared = await prepareDocument('slides/tour/tour.md', 'silent');
  const file = await makePowerPoint(prepared, { steps: false, narrated: false });
  const folder = newFolder();
  const home = `-env:UserInstallation=file://${path.join(folder, 'home')}`;
  await run(OFFICE ?? '', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = await openPdf(readFileSync(path.join(folder, `${path.basename(file, '.pptx')}.pdf`)));
  expect(pdf.getPageCount()).toBeGreaterThanOrEqual(prepared.timeline.scenes.length);
  const text = [...pdf.pages()].map((page) => page.getText()).join('\n');
  // Where a line ends is for the fonts to say.
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain('A number makes the stages of a process');
  expect(words).toContain('Marp, Slidev, reveal-md');
});
