/** What comes at the clicks of a slide: in which order it stands in the document, and when. */
import { describe, expect, test } from 'vitest';
import { timing } from '../../src/powerpoint/timing';
import { box, draftOf, slidesFile } from './office';

const item = (words: string, level = 0): string =>
  `<a:p><a:pPr lvl="${level}"><a:buChar char="•"/></a:pPr><a:r><a:t>${words}</a:t></a:r></a:p>`;
const [LIST, WORDS] = [2, 3];
const list = (...items: string[]): string => box('body', items, [0, 2_000_000], LIST);

/** Our own writer's timing, for whole shapes; each inner list is a click. */
const shapesAt = (...clicks: number[][]): string =>
  timing(
    clicks.map((shapes) => ({ shapes })),
    new Set(),
    { isTimed: false },
  );
/** For paragraphs of the list: the first and the last one of each click. */
const paragraphsAt = (...clicks: [from: number, until: number][]): string =>
  clicks.reduce(
    (xml, [st, end]) =>
      xml.replace(
        /<p:spTgt spid="2"\/>((?:(?!<p:spTgt).)*)<p:spTgt spid="2"\/>/,
        (_, between: string) => {
          const target = `<p:spTgt spid="2"><p:txEl><p:pRg st="${st}" end="${end}"/></p:txEl></p:spTgt>`;
          return target + between + target;
        },
      ),
    shapesAt(...clicks.map(() => [LIST])),
  );

const read = async (shapes: string, move: string, notes?: string) => {
  const said = notes === undefined ? {} : { notes };
  const slide = { shapes: box('title', ['Tea']) + shapes, timing: move, ...said };
  const { text, remarks, left } = await draftOf('a.pptx', slidesFile([slide]));
  return { text: text.replace('# A\n\n## Tea\n\n', ''), remarks, left: [...left] };
};

test('things stand in the order in which they come', async () => {
  const above = box(undefined, ['Comes late.'], [0, 1_000_000], WORDS);
  const { text } = await read(above + list(item('Green')), shapesAt([LIST], [WORDS]));
  expect(text).toBe('- Green\n\nComes late.\n');
  const { text: still } = await read(above + list(item('Green')), '');
  expect(still).toBe('Comes late.\n\n- Green\n');
});

test('a group brings all that is in it', async () => {
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="9" name=""/></p:nvGrpSpPr>${box(undefined, ['Comes late.'], [0, 1_000_000])}</p:grpSp>`;
  const { text } = await read(group + list(item('Green')), shapesAt([9]));
  expect(text).toBe('- Green\n\nComes late.\n');
});

describe('items that come together', () => {
  const four = list(item('Green'), item('Young', 1), item('Black'), item('White'), item('Red'));
  const clicks = paragraphsAt([2, 3], [4, 4]);

  test('have a mark each at the click that their author wrote into the notes', async () => {
    const { text, remarks } = await read(four, clicks, 'One. [click] Two more. [click] The last.');
    expect(text).toContain('[step] One. [step] [step] Two more. [step] The last.');
    expect(remarks).toEqual([]);
  });

  test('are told where the notes do not say when', async () => {
    const { text, remarks } = await read(four, clicks, 'One. Two more. The last.');
    expect(text).not.toContain('[step]');
    expect(remarks).toEqual([
      'Slide 1: several items came at one click; here each comes by itself.',
    ]);
  });

  test('are as usual where all come at once, or each by itself', async () => {
    for (const usual of [shapesAt([LIST]), paragraphsAt([0, 1], [2, 2], [3, 3], [4, 4])])
      expect((await read(four, usual)).remarks).toEqual([]);
  });
});

test('what comes in another order than it stands, and what goes, is told', async () => {
  const two = list(item('Green'), item('Black'));
  const reordered = await read(two, paragraphsAt([1, 1], [0, 0]));
  expect(reordered.text).toBe('- Green\n- Black\n');
  expect(reordered.remarks[0]).toMatch(/^Slide 1: items came in another order/);
  const gone = await read(two, shapesAt([LIST]).replace('"entr"', '"exit"'));
  expect(gone.left).toEqual([['effects by which things go, move or change', 1]]);
});
