import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../src/browser/find';
import { openStore } from '../../src/cache/store';
import { parseMarkdown } from '../../src/document/syntax';
import { drawDiagrams } from '../../src/mermaid/draw';
import type { Outcome } from '../../src/scene/diagram/drawing';
import { newFolder } from '../sample';

const ER = 'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  ORDER {\n    int id PK\n  }';
const GIT =
  '%%{init: {"theme": "forest", "htmlLabels": true}}%%\ngitGraph\n  commit\n  branch next\n  commit id: "one"';
const WRONG = 'gitGraph\n  commit\n  checkout nowhere';

const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n\n`;

/** Draws what is not in the store; counts how often a browser was asked for. */
async function draw(
  sources: readonly string[],
  storeDir = path.join(newFolder(), 'store'),
  longestMs?: number,
) {
  let asked = 0;
  const drawings = await drawDiagrams(
    {
      root: parseMarkdown(sources.map(fence).join('')),
      meta: { theme: 'paper', lang: 'en' },
    },
    {
      longestMs,
      store: openStore(storeDir),
      findBrowser() {
        asked += 1;
        return findBrowser(process.env.LECTERN_BROWSER);
      },
    },
  );
  return { drawings, asked: () => asked, storeDir };
}

const textOf = (drawing: unknown): string => {
  const { pictures } = drawing as Extract<Outcome, { pictures: unknown }>;
  return Buffer.from(pictures.landscape.src.split(',')[1] ?? '', 'base64').toString();
};

test('diagrams are drawn the same each time, whatever is drawn before them, and once', async () => {
  const first = await draw([ER, GIT, WRONG]);
  const again = await draw([GIT, ER]);
  const kept = await draw([ER, GIT, WRONG], first.storeDir);

  expect([first.asked(), again.asked(), kept.asked()]).toEqual([1, 1, 0]);
  expect(again.drawings.get(ER)).toEqual(first.drawings.get(ER));
  expect(again.drawings.get(GIT)).toEqual(first.drawings.get(GIT));
  expect(kept.drawings).toEqual(first.drawings);

  const er = textOf(first.drawings.get(ER));
  expect(er).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  for (const word of ['CUSTOMER', 'ORDER', 'places', 'PK']) expect(er).toContain(word);
  const git = textOf(first.drawings.get(GIT));
  expect(git).toContain('>one<');
  // The theme is the document's, and a commit without a name has none.
  expect(git).toContain('#9c2f14');
  expect(git).not.toMatch(/>0-[0-9a-f]{7}</);
  for (const svg of [er, git]) {
    expect(svg).not.toMatch(/<script|<foreignObject|@import|https?:\/\/(?!www\.w3\.org)/);
    expect(svg).toContain('@font-face');
  }
  expect(first.drawings.get(WRONG)).toMatchObject({ refused: expect.stringContaining('checkout') });
});

test('what takes too long is left undrawn, and tried again by the next run', async () => {
  const { drawings, storeDir } = await draw([GIT], undefined, 0);
  expect(drawings.get(GIT)).toEqual({ undrawn: 'Mermaid takes too long.' });
  expect((await draw([GIT], storeDir)).drawings.get(GIT)).toHaveProperty('pictures');
});
