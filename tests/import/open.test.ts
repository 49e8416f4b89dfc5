/** Texts and slides of LibreOffice, and the documents that they become. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/import/limits';
import { draftOf, textOf } from './office';
import { openFile as file, NAMES } from './open-file';

const text = (body: string, more?: Record<string, string | Uint8Array>) =>
  draftOf('a.odt', file('text', body, more));
const slides = (body: string, more?: Record<string, string | Uint8Array>) =>
  draftOf('a.odp', file('presentation', body, more));
const p = (words: string, style = ''): string =>
  `<text:p text:style-name="${style}">${words}</text:p>`;
const item = (words: string): string => `<text:list-item>${words}</text:list-item>`;

describe('a text of OpenDocument', () => {
  test('gives its title, headings one below another, quotes and code', async () => {
    const body = `${p('Tea', 'Title')}<text:h text:outline-level="1">Kinds</text:h><text:h text:outline-level="3">Green</text:h>${p('Words', 'Quotations')}${p('a<text:s text:c="2"/>b', 'M')}${p('c', 'M')}`;
    expect((await text(body)).text).toBe(
      '# Tea\n\n## Kinds\n\n### Green\n\n> Words\n\n```\na  b\nc\n```\n',
    );
  });

  test('takes short bold paragraphs for headings where it has no others', async () => {
    const body = `${p('<text:span text:style-name="B">Kinds</text:span>')}${p('Two.')}`;
    expect((await text(body)).text).toBe('# A\n\n## Kinds\n\nTwo.\n');
  });

  test('gives lists in lists by their signs, and numbers that go on', async () => {
    const inner = `<text:list>${item(p('young'))}</text:list>`;
    const list = `<text:list text:style-name="L">${item(p('green') + inner)}${item(p('black'))}</text:list>`;
    const more = `<text:list text:style-name="L" text:continue-numbering="true">${item(p('white'))}</text:list>`;
    expect((await text(`${list}${p('And:')}${more}`)).text).toBe(
      '# A\n\n1. green\n   - young\n2. black\n\nAnd:\n\n3. white\n',
    );
  });

  test('gives tables without what is empty, and cells in one line', async () => {
    const cell = (words: string, more = '') =>
      `<table:table-cell ${more}>${words}</table:table-cell>`;
    const head = `<table:table-header-rows><table:table-row>${cell(p('<text:span text:style-name="B">Kind</text:span>'))}${cell('')}${cell(p('Time'))}</table:table-row></table:table-header-rows>`;
    const row = `<table:table-row>${cell(p('green') + p('young'))}${cell('')}${cell(p('2'))}</table:table-row>`;
    const empty = `<table:table-row table:number-rows-repeated="1000000">${cell('')}</table:table-row>`;
    const body = `<table:table>${head}${row}${empty}</table:table>`;
    expect((await text(body)).text).toBe(
      '# A\n\n| Kind | Time |\n| - | - |\n| green<br>young | 2 |\n',
    );
  });

  test('takes no more columns of one cell than a table can have', async () => {
    const cell = `<table:table-cell table:number-columns-repeated="100000000">${p('a')}</table:table-cell>`;
    const { text: written } = await text(
      `<table:table><table:table-row>${cell}</table:table-row></table:table>`,
    );
    expect(written.split('\n')[2]?.match(/a/g)).toHaveLength(LIMITS.columns);
  });

  test('gives notes, comments, formulas and pictures, and tells what is left out', async () => {
    const note = `<text:note text:id="x"><text:note-citation>1</text:note-citation><text:note-body>${p('Of leaves.')}</text:note-body></text:note>`;
    const hidden = '<text:span text:style-name="H">secret</text:span>';
    const formula = '<draw:frame><draw:object xlink:href="./O"/></draw:frame>';
    const picture =
      '<draw:frame><draw:image xlink:href="Pictures/a.svg"/><svg:desc>A cup</svg:desc></draw:frame>';
    const comment = `<office:annotation><dc:creator>Ann</dc:creator>${p('Say more.')}</office:annotation>`;
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const {
      text: written,
      left,
      pictures,
    } = await text(`${deleted}${p(`Tea${note}${hidden}${comment}.`)}${p(formula)}${p(picture)}`, {
      'O/content.xml':
        '<math><mfrac><mi>a</mi><mi>b</mi></mfrac><annotation>{a} over {b}</annotation></math>',
      'Pictures/a.svg': '<svg/>',
    });
    expect(written).toBe(
      '# A\n\nTea[^1].\n\n<!-- note: Say more. -->\n\n$$\n\\frac{a}{b}\n$$\n\n![A cup](picture-1.svg)\n\n[^1]: Of leaves.\n',
    );
    expect([...left]).toEqual([
      ['deletions that were tracked', 1],
      ['hidden texts', 1],
    ]);
    expect([...pictures.keys()]).toEqual(['picture-1.svg']);
  });

  test.each([
    ['is another', file('spreadsheet', ''), 'no OpenDocument text'],
    [
      'has a password',
      file('text', '', { 'META-INF/manifest.xml': '<m><e><encryption-data/></e></m>' }),
      'has a password',
    ],
  ])('that %s is refused in a sentence', async (_, data, message) => {
    await expect(textOf('a.odt', data)).rejects.toThrow(message);
  });
});

describe('slides of OpenDocument', () => {
  const box = (place: string, words: string, at = '', style = ''): string =>
    `<draw:frame draw:style-name="${style}" ${place && `presentation:class="${place}"`} ${at} svg:width="8cm" svg:height="2cm"><draw:text-box>${words}</draw:text-box></draw:frame>`;
  const page = (shapes: string, notes = '', style = ''): string =>
    `<draw:page draw:style-name="${style}">${shapes}<presentation:notes>${box('notes', notes)}</presentation:notes></draw:page>`;

  test('are sections with their notes as what is said; hidden ones are told', async () => {
    const opening = page(box('title', p('Tea')) + box('subtitle', p('A talk')), p('Welcome.'));
    const list = `<text:list>${item(p('Green'))}</text:list>`;
    const kinds = page(
      box('outline', list, 'svg:y="5cm"') +
        box('title', p('Kinds'), 'svg:y="1cm"') +
        box('page-number', p('2')),
      p('There is one.'),
    );
    const { text: written, left } = await slides(
      opening + kinds + page(box('title', p('Draft')), '', 'Hidden'),
    );
    expect(written).toBe(
      '---\nsubtitle: A talk\n---\n\n# Tea\n\nWelcome.\n\n## Kinds\n\n- Green\n\nThere is one.\n',
    );
    expect([...left]).toEqual([['hidden slides', 1]]);
  });

  test('give charts as the data that they were drawn from', async () => {
    const cells = (...values: string[]) =>
      `<table:table-row>${values.map((value) => `<table:table-cell>${p(value)}</table:table-cell>`).join('')}</table:table-row>`;
    const chart = `<office:document-content ${NAMES} xmlns:chart="urn:chart"><office:body><office:chart><chart:chart chart:class="chart:line"><table:table>${cells('', 'Leaves')}${cells('2023', '3')}${cells('2024', '5')}</table:table></chart:chart></office:chart></office:body></office:document-content>`;
    const frame = '<draw:frame><draw:object xlink:href="./O"/></draw:frame>';
    const { text: written } = await slides(page(box('title', p('Sales')) + frame), {
      'O/content.xml': chart,
    });
    expect(written).toContain('```chart\ntype: line\ndata:\n  "2023": 3\n  "2024": 5\n```');
  });

  test('show pictures as they are cut', async () => {
    const half = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="96"/>`;
    const frame =
      '<draw:frame draw:style-name="Cut"><draw:image xlink:href="Pictures/a.svg"/></draw:frame>';
    const { pictures } = await slides(page(frame), { 'Pictures/a.svg': half });
    expect(Buffer.from(pictures.get('picture-1.svg') ?? '').toString()).toContain(
      'viewBox="0 0 96 96"',
    );
  });

  test('of our own that another program has saved say nothing of plates, steps and marks', async () => {
    const plate =
      '<draw:frame draw:name="Decoration 2"><draw:image xlink:href="Pictures/a.svg"/></draw:frame>';
    const said = p('It is [step] green.') + p('Note: Smile.');
    const { text: written } = await slides(page(box('title', p('Tea')) + plate, said));
    expect(written).toContain('# Tea\n\nIt is green.\n\n<!-- note: Smile. -->\n');
  });

  describe('that come at clicks', () => {
    const effect = (id: string, how = 'entrance'): string =>
      `<anim:par smil:begin="next"><anim:par><anim:par presentation:node-type="on-click" presentation:preset-class="${how}"><anim:set smil:targetElement="${id}"/></anim:par></anim:par></anim:par>`;
    const moves = (...effects: string[]): string =>
      `<anim:par xmlns:anim="urn:anim" xmlns:smil="urn:smil" presentation:node-type="timing-root"><anim:seq presentation:node-type="main-sequence">${effects.join('')}</anim:seq></anim:par>`;
    const named = (id: string, words: string): string =>
      `<text:list-item><text:p xml:id="${id}">${words}</text:p></text:list-item>`;
    const list = `<text:list>${named('a', 'Green')}${named('b', 'Black')}</text:list>`;
    const shapes = `${box('title', p('Kinds'), 'svg:y="1cm"')}${box('', p('Late.'), 'svg:y="3cm" draw:id="c"')}${box('outline', list, 'svg:y="5cm"')}`;

    test('stand in that order, and their notes may mark each click', async () => {
      const said = p('There are [click] green ones [click] and black ones [click] and more.');
      const { text: written, left } = await slides(
        page(shapes + moves(effect('a'), effect('b'), effect('c')), said),
      );
      expect(written).toContain('- Green\n- Black\n\nLate.\n');
      expect([...left]).toEqual([]);
      const two = page(
        box('title', p('Kinds')) + box('', list) + moves(effect('a'), effect('b')),
        p('Two: [click] green [click] and black.'),
      );
      expect((await slides(two)).text).toContain('Two: [step] green [step] and black.');
    });

    test('or go, move and change are told', async () => {
      const { text: written, left } = await slides(page(shapes + moves(effect('c', 'exit'))));
      expect(written).toContain('Late.\n\n- Green');
      expect([...left]).toEqual([['effects by which things go, move or change', 1]]);
    });
  });
});
