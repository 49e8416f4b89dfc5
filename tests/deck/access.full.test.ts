/** The deck for everyone, both documents in both themes: what axe-core finds, and what is announced. */
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDeck } from '../../src/outputs/deck';
import { plainText } from '../../src/scene/inline';
import { allSpots } from '../../src/still/video';
import type { Timeline } from '../../src/timeline/schema';
import { launch } from '../browser';
import { newFolder } from '../sample';
import { prepareDocument } from '../stage';
import { addressesOf, announced, here, isReady, openPage, settle } from './page';

const LONG_MS = 300_000;
const storeDir = newFolder();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const CASES = [
  ['ketamine', 'paper', 'file'],
  ['ketamine', 'night', 'server'],
  ['tour', 'paper', 'file'],
  ['tour', 'night', 'server'],
] as const;

describe.each(CASES)('the deck of %s on %s from a %s', (document, theme, from) => {
  let timeline: Timeline;
  let page: Page;
  beforeAll(async () => {
    const file = `slides/${document}/${document}.md`;
    const prepared = await prepareDocument(file, 'silent', storeDir, theme);
    ({ timeline } = prepared);
    const addresses = await addressesOf(await makeDeck(prepared));
    page = await openPage(browser, addresses[from], { bypassCSP: true });
    await page.evaluate(axe.source);
    await showPlates(page);
  }, LONG_MS);
  afterAll(() => page?.context().close());

  test('has no finding in any scene at any step, and says each', { timeout: LONG_MS }, async () => {
    const findings: string[] = [];
    const said: Record<string, string | null> = {};
    for (const [i, spot] of allSpots(timeline).entries()) {
      if (i > 0) await page.keyboard.press('n');
      await settle(page);
      expect(await here(page)).toEqual({ id: spot.scene, step: spot.step });
      const name = `${spot.scene} ${spot.step}`;
      said[name] = await announced(page);
      const { violations, unmeasured } = await inspect(page);
      findings.push(...[...violations, ...unmeasured].map((one) => `${name}: ${one}`));
    }
    expect(findings).toEqual([]);
    expect(unsaid(timeline, said)).toEqual([]);
    expect(said).toMatchObject(SAID[document]);
  });

  // What lies over a scene is the same over each.
  if (document === 'tour')
    test.each([
      ['the overview', 'o', '.reveal.overview'],
      ['the list of keys', 'Shift+Slash', '.help[open]'],
      ['the finder', 'g', '.finder[open]'],
      ['the dark screen', 'b', '.reveal.paused'],
      ['the narration', 'a', '.narrator.open'],
    ])('has no finding in %s', async (_, key, opened) => {
      await page.reload();
      await isReady(page);
      await page.evaluate(axe.source);
      await showPlates(page);
      await page.keyboard.press(key);
      await page.locator(opened).waitFor();
      const { violations } = await inspect(page);
      expect(violations.filter((finding) => /^(serious|critical)/.test(finding))).toEqual([]);
    });
});

/** What is announced of kinds whose picture is no text. */
const SAID = {
  ketamine: {
    'glutamate 2': 'New connections grow.',
    'cocaine-trial 1': '55. One trial had 55 adults who were dependent on cocaine.',
    'cocaine-result 1': 'Ketamine: 48.2 %.',
    'alcohol-result 3': 'Relapse. No difference.',
    'in-short 1': 'A temporary shift in brain function.',
  },
  tour: {
    'one-document 0':
      'You write one document. A page of text leads to three scenes, and these lead to a slide deck and to a video.',
    'one-document 1': 'One document, its scenes, a deck and a video.',
    'step-marks 2': '3: - Boil the water 4: - Wait three minutes 5: - Pour',
    'lines 1': expect.stringMatching(/^Even pace: 0 0.%, 50 10.%, .*500 100.%\.$/),
  },
};

/** Scenes whose heading, and steps whose words, were not announced in full. */
function unsaid({ scenes }: Timeline, said: Record<string, string | null>): string[] {
  const wanted = scenes.flatMap(({ scene }) => [
    { name: `${scene.id} 0`, text: plainText(scene.heading) },
    ...scene.steps.map(({ text }, i) => ({ name: `${scene.id} ${i + 1}`, text })),
  ]);
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return wanted.flatMap(({ name, text }) => {
    const heard = new Set(words(said[name] ?? ''));
    const isWhole = heard.size > 0 && words(text).every((word) => heard.has(word));
    return isWhole ? [] : [`${name}: "${text}", but "${said[name]}"`];
  });
}

/** What is lit stands on a pseudo-element, which reaches to the edge: axe-core sees it where it is that of the element. */
const showPlates = (page: Page) =>
  page.addStyleTag({ content: '.stage .band.band.band.band { background: var(--plate) }' });

/** What axe-core found, a line for each element, and texts whose contrast it could not measure. */
async function inspect(page: Page): Promise<{ violations: string[]; unmeasured: string[] }> {
  const { violations, incomplete } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // As axe-core has them, but: lines and bullets of pseudo-elements stand beside a text, never behind it, and a number is a text.
    const options = {
      ...{ ignoreUnicode: true, ignoreLength: true, ignorePseudo: true, pseudoSizeThreshold: 0.25 },
      ...{ boldValue: 700, boldTextPt: 14, largeTextPt: 18 },
      contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
    };
    axe.configure({ checks: [{ id: 'color-contrast', options }] });
    return axe.run(document, { resultTypes: ['violations', 'incomplete'], preload: false });
  });
  // Words of a cell that have not come are clear: a cell keeps its ground.
  const isAhead = (finding: string) => /color-contrast <td.*1:1 contrast/s.test(finding);
  const contrast = incomplete.filter(({ id }) => id === 'color-contrast');
  // Words of a chart, and those on a drawing: their colours are those of the theme, which view/theme.test.ts holds.
  const isDrawn = (finding: string) => /<text|contains an image node/.test(finding);
  // Key lines in turn lie where the next ones will come, which are clear.
  const isInTurn = (finding: string) => /overlapped by another element/.test(finding);
  // A sign alone (−, ∑) has the colour of the words beside it, and axe-core takes it for no text.
  const isSign = (finding: string) => /contains only non-text characters/.test(finding);
  return {
    violations: describeAll(violations),
    unmeasured: describeAll(contrast).filter(
      (finding) => ![isDrawn, isSign, isInTurn, isAhead].some((is) => is(finding)),
    ),
  };
}

const describeAll = (results: AxeResults['violations']): string[] =>
  results.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${impact} ${id} ${html} ${failureSummary}`),
  );
