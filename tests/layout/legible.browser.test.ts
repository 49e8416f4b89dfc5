/** How large words are in portrait and square: type keeps its size there. And that what sizes say fits is found to fit. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, inject, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openContent, withBrowser } from '../../src/browser/page';
import { openStore } from '../../src/cache/store';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/format';
import { measureSpots } from '../../src/layout/draw';
import { Sheet } from '../../src/layout/Sheet';
import { bundleStyle } from '../../src/page/bundle';
import { checkDocument, ownViews, type Prepared } from '../../src/pipeline';
import type { Scene } from '../../src/scene/schema';
import { AREAS } from '../../src/view/area';
import { Captions } from '../../src/view/Captions';
import type { Space } from '../../src/view/size/fit';
import { sizeCallout } from '../../src/view/size/kinds/callout';
import { sizeCode } from '../../src/view/size/kinds/code';
import { sizeCompare } from '../../src/view/size/kinds/compare';
import { sizeDefinitions } from '../../src/view/size/kinds/definitions';
import { sizeOpening } from '../../src/view/size/kinds/details';
import { sizePoints } from '../../src/view/size/kinds/points';
import { sizeQuote } from '../../src/view/size/kinds/quote';
import { sizeStat } from '../../src/view/size/kinds/stat';
import { sizeAnswers } from '../../src/view/size/kinds/statement';
import { sizeSteps } from '../../src/view/size/kinds/steps';
import { sizeSummary } from '../../src/view/size/kinds/summary';
import { sizeTable } from '../../src/view/size/kinds/table';
import { sizeTasks } from '../../src/view/size/kinds/tasks';
import { CARRIED } from '../../src/view/size/letters';
import {
  BOX,
  CODE,
  COMPARE,
  DEFINITIONS,
  POINTS,
  QUOTE,
  STAT,
  STATEMENT,
  STEPS,
  SUMMARY,
  TASKS,
} from '../../src/view/size/sizes';
import { FRONT, newFolder, writeSample } from '../sample';
import { prepareDocument } from '../stage';

const NARROW = ['portrait', 'square'] as const;
const BODY = 44;
/** Of sources on a scene, of lists of references, of code, of axes and heads of tables, of the number of a page. */
const SMALL: Record<string, number> = {
  '.ref': 24,
  '.sources': 34,
  '.bibliography': 40,
  '.listing': 34,
  '.chart': 36,
  '.folio-mark': 36,
  'th, .names, code': 36,
};

/** Draws elements in a page and returns what `look` finds there. */
async function inPage<T>(
  html: string,
  look: (small: Record<string, number>) => T,
  size = FORMATS.square,
) {
  return withBrowser(
    await findBrowser(process.env.LECTERN_BROWSER),
    async (context) => {
      const { css } = await bundleStyle('view/css/stage.css', '', 'inside');
      const page = await openContent(context, `<!doctype html><style>${css}</style>${html}`);
      return page.evaluate(look, SMALL);
    },
    size,
  );
}

describe.each(['ketamine', 'tour'])('in the document %s', (name) => {
  let prepared: Prepared;
  const ready = async () => {
    prepared ??= await prepareDocument(`slides/${name}/${name}.md`, 'silent', inject('store'));
    return prepared;
  };

  test.each(NARROW)(
    `no words of a body are smaller than ${BODY} px: %s`,
    { timeout: 180_000 },
    async (format) => {
      const { scenes, document: read } = await ready();
      const { own, ownStyle } = ownViews(scenes);
      const spots = scenes.scenes.map((scene) => ({ scene, format }));
      const props = {
        spots,
        references: scenes.references,
        lang: read.meta.lang,
        theme: read.meta.theme,
        own,
        style: ownStyle,
        asset: () => 'data:,',
      };
      const html = renderToStaticMarkup(createElement(Sheet, props));
      const tooSmall = await inPage(html, (small) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || !node.nodeValue?.trim() || parent.closest('.unseen, style')) continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          const [, least] = Object.entries(small).find(([which]) => parent.closest(which)) ?? [
            '',
            44,
          ];
          if (size < least) found.push(`${size} px: ${node.nodeValue}`);
        }
        return found;
      });
      expect(tooSmall).toEqual([]);
    },
  );

  test.each(NARROW)(
    'captions keep to their zone, in type of 40 px and more: %s',
    { timeout: 180_000 },
    async (format) => {
      const { timeline } = await ready();
      const all = timeline.scenes.flatMap(({ captions }) => captions);
      expect(all.length).toBeGreaterThan(20);
      const html = all.map((caption) =>
        renderToStaticMarkup(createElement(Captions, { caption, active: 0, format })),
      );
      const panels = await inPage(html.join(''), () =>
        [...document.querySelectorAll('.panel')].map((panel) => {
          const { left, right, top, bottom } = panel.getBoundingClientRect();
          const size = Number.parseFloat(getComputedStyle(panel).fontSize);
          const rows = panel.getClientRects().length && panel.clientHeight;
          return {
            left,
            right,
            top,
            bottom,
            size,
            rows,
            lines: panel.children.length,
            text: panel.textContent,
          };
        }),
      );
      for (const panel of panels) expectInside(panel, format);
    },
  );
});

interface Panel {
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
  rows: number;
  lines: number;
  text: string | null;
}

function expectInside(panel: Panel, format: Format): void {
  const { left, top, width, height } = AREAS[format].captions;
  const where = panel.text ?? '';
  expect(panel.size, where).toBeGreaterThanOrEqual(40);
  expect(panel.left, where).toBeGreaterThanOrEqual(left);
  expect(panel.right, where).toBeLessThanOrEqual(left + width);
  expect(panel.top, where).toBeGreaterThanOrEqual(top);
  expect(panel.bottom, where).toBeLessThanOrEqual(top + height);
  // No line is broken: as many rows as lines.
  expect(panel.rows, where).toBeLessThan((panel.lines + 0.9) * panel.size * 1.3);
}

const SEED = 13;
const SAMPLES = 8;
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäöéST');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
const phrase = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const lines = (least: number, most: number, line: fc.Arbitrary<string>) =>
  fc.array(line, { minLength: least, maxLength: most }).map((all) => all.join('\n'));
const item = (most: number) => phrase(most).map((words) => `- ${words}`);
const column = fc
  .tuple(item(3), lines(1, 5, item(8)))
  .map(([name, below]) => `${name}\n${below.replace(/^/gm, '  ')}`);
const row = fc.tuple(phrase(3), phrase(6), phrase(4)).map((cells) => `| ${cells.join(' | ')} |`);

/** Blocks of random words, some of them too many for the stage. */
const BLOCKS = {
  points: lines(1, 9, item(16)),
  steps: lines(
    2,
    7,
    phrase(12).map((words) => `1. ${words}`),
  ),
  summary: lines(2, 7, item(12)).map((cards) => `:::summary\n${cards}\n:::`),
  compare: lines(2, 3, column).map((columns) => `:::compare\n${columns}\n:::`),
  tasks: lines(
    1,
    12,
    phrase(12).map((words) => `- [x] ${words}`),
  ),
  definitions: lines(
    1,
    7,
    fc.tuple(phrase(3), phrase(14)).map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`),
  ).map((terms) => `<dl>\n${terms}\n</dl>`),
  callout: lines(1, 6, item(14)).map((items) => `> [!TIP]\n${items.replace(/^/gm, '> ')}`),
  details: fc
    .tuple(phrase(6), lines(1, 6, item(14)))
    .map(([words, items]) => `<details><summary>${words}</summary>\n\n${items}\n\n</details>`),
  quote: phrase(60).map((words) => `> ${words}`),
  stat: lines(
    1,
    3,
    phrase(14).map((words) => `- **48 %** ${words}`),
  ).map((all) => `:::stat\n${all}\n:::`),
  statement: lines(
    1,
    9,
    phrase(4).map((words) => `**${words}**, and`),
  ),
  table: lines(1, 9, row).map((rows) => `| a | b | c |\n| - | - | - |\n${rows}`),
  code: lines(1, 16, phrase(12)).map((code) => `\`\`\`text\n${code}\n\`\`\``),
} as const;

/** Whether the sizes of a scene were chosen because all fits, and not because they are the least. */
const FITS: { [K in keyof typeof BLOCKS]: (scene: Scene<K>, space: Space) => boolean } = {
  points: (scene, space) => sizePoints(scene, space).size > POINTS[space.format].least,
  steps: (scene, space) => sizeSteps(scene, space).size > STEPS[space.format].least,
  summary: (scene, space) => sizeSummary(scene, space).size > SUMMARY[space.format].least,
  compare: (scene, space) => sizeCompare(scene, space).size > COMPARE[space.format].least,
  tasks: (scene, space) => sizeTasks(scene, space).size > TASKS[space.format].least,
  definitions: (scene, space) =>
    sizeDefinitions(scene, space).size > DEFINITIONS[space.format].least,
  callout: (scene, space) => sizeCallout(scene, space).size > BOX[space.format].least,
  details: (scene, space) => sizeOpening(scene, space).size > BOX[space.format].least,
  quote: (scene, space) => sizeQuote(scene, space).size > QUOTE[space.format].least,
  stat: (scene, space) => sizeStat(scene, space).label > STAT[space.format].least,
  statement: (scene, space) => sizeAnswers(scene, space).size > STATEMENT[space.format].least,
  table: (scene, space) => sizeTable(scene, space).fits,
  code: (scene, space) => sizeCode(scene, space).size > CODE[space.format].least,
};

const saysFits = (scene: Scene, format: Format): boolean => {
  const says = Object.entries(FITS).find(([kind]) => kind === scene.kind)?.[1] as
    | ((scene: Scene, space: Space) => boolean)
    | undefined;
  return says?.(scene, { format, area: AREAS[format], letters: CARRIED }) ?? false;
};

test('whatever sizes say fits, the browser finds to fit', { timeout: 180_000 }, async () => {
  const heading = phrase(12).map((words) => `## ${words}`);
  const sections = Object.values(BLOCKS).flatMap((block) =>
    fc.sample(fc.tuple(heading, block), { seed: SEED, numRuns: SAMPLES }),
  );
  const text = FRONT + sections.map(([head, block]) => `${head}\n\n${block}\n`).join('\n');
  const { read } = await checkDocument(writeSample(text));
  if (!read) throw new Error('It could not be read.');
  const { document, scenes, origin } = read;
  const spots = scenes.scenes
    .flatMap((scene) => FORMAT_NAMES.map((format) => ({ scene, format })))
    .filter(({ scene, format }) => saysFits(scene, format));
  expect(new Set(spots.map(({ scene }) => scene.kind))).toEqual(new Set(Object.keys(FITS)));
  const browser = () => findBrowser(process.env.LECTERN_BROWSER);
  const store = openStore(newFolder());
  const input = {
    document,
    scenes,
    origin,
    formats: FORMAT_NAMES,
    ...ownViews(scenes),
    store,
    findBrowser: browser,
  };
  const found = await measureSpots(spots, input);
  const wrong = spots.flatMap(({ scene, format }, i) =>
    found[i] ? [{ format, scene: scene.heading, kind: scene.kind, fault: found[i] }] : [],
  );
  expect(wrong).toEqual([]);
});
