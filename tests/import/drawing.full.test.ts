/** LibreOffice draws slides that are drawings, where it is installed. */
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { findOffice } from '../../src/import/drawn/soffice';
import { importFile } from '../../src/import/import';
import { newFolder } from '../folder';

const run = promisify(execFile);
const OFFICE = findOffice();

const NAMES = ['office', 'style', 'text', 'presentation']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  )
  .join(' ');
const plate = (i: number): string =>
  `<draw:custom-shape draw:style-name="Red" svg:x="${3 + i * 3}cm" svg:y="8cm" svg:width="2cm" svg:height="2cm"><text:p>P${i}</text:p><draw:enhanced-geometry draw:type="rectangle" svg:viewBox="0 0 100 100" draw:enhanced-path="M 0 0 L 100 0 100 100 0 100 Z N"/></draw:custom-shape>`;
const FLAT = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:automatic-styles><style:style style:name="Red" style:family="graphic"><style:graphic-properties draw:fill="solid" draw:fill-color="#cc0000" draw:stroke="none"/></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="28cm" fo:page-height="15.75cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="M" style:page-layout-name="L"/></office:master-styles>
<office:body><office:presentation><draw:page draw:name="a" draw:master-page-name="M"><draw:frame presentation:class="title" svg:x="1cm" svg:y="1cm" svg:width="20cm" svg:height="2cm"><draw:text-box><text:p>Opening</text:p></draw:text-box></draw:frame></draw:page>
<draw:page draw:name="b" draw:master-page-name="M">${[0, 1, 2, 3, 4, 5, 6].map(plate).join('')}</draw:page></office:presentation></office:body></office:document>`;

test.for(['pptx', 'odp'])(
  'a drawing in .%s is a picture of that slide',
  {
    timeout: 180_000,
  },
  async (ending) => {
    const context = { skip: OFFICE === undefined };
    if (context.skip) return;
    const folder = newFolder();
    const flat = path.join(folder, 'a.fodp');
    writeFileSync(flat, FLAT);
    const home = `-env:UserInstallation=file://${path.join(folder, 'home')}`;
    await run(OFFICE ?? '', [home, '--headless', '--convert-to', ending, '--outdir', folder, flat]);
    const file = path.join(folder, `a.${ending}`);

    const { text, pictures } = await importFile(file);
    expect(text).toContain('![P0; P1; P2; P3; P4; P5; P6](slide-2.png)');
    const { width, height, data } = PNG.sync.read(
      Buffer.from(pictures.get('slide-2.png') ?? new Uint8Array()),
    );
    // Seven plates of 2 cm, 3 cm from each other, on a slide of 28 cm and 1920 px.
    expect(width).toBeGreaterThan(1350);
    expect(width).toBeLessThan(1500);
    expect(height).toBeLessThan(220);
    const at = (30 * width + 30) * 4;
    expect([...data.subarray(at, at + 3)]).toEqual([0xcc, 0, 0]);

    const { text: without, remarks } = await importFile(file, undefined, '');
    expect(without).toContain('P0\n\nP1');
    expect(remarks.at(-1)).toContain('Where LibreOffice is installed');

    const before = readdirSync(tmpdir());
    const stopped = AbortSignal.timeout(1500);
    await expect(importFile(file, stopped)).rejects.toThrow(/timeout|aborted/i);
    expect(readdirSync(tmpdir()).filter((one) => /^lectern-office-/.test(one))).toEqual(
      before.filter((one) => /^lectern-office-/.test(one)),
    );
  },
);
