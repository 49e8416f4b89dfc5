import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkDocument } from '../../src/pipeline';
import { accountOf, sumOf } from '../../src/scene/account';
import { sayProblem } from '../sample';

const HERE = import.meta.dirname;
const NAMES = readdirSync(HERE)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3));

// `npx vitest run tests/documents -u` writes what differs; read it before it is committed.
test.each(NAMES)('%s makes scenes, and says what of it was left out', async (name) => {
  const checked = await checkDocument(path.join(HERE, `${name}.md`));
  expect(checked.failed).toBe(false);
  const { read, problems } = checked;
  if (!read) throw new Error('nothing was read');
  const { document, scenes, origin } = read;
  const kinds = scenes.scenes.map((scene) => {
    const shown = scene.kind === 'group' ? scene.blocks.map(({ kind }) => kind) : [scene.kind];
    const said = scene.narration.map(({ text }) => text).join(' ');
    return `${scene.id}: ${shown.join(' + ')}, ${scene.steps.length} steps\n  ${said}`;
  });
  const sum = sumOf(accountOf(document, origin.ledger, problems));
  const told = [...problems.map(sayProblem), sum].join('\n');
  const golden = path.join(HERE, 'scenes', `${name}.txt`);
  await expect(`${kinds.join('\n')}\n\n${told}\n`).toMatchFileSnapshot(golden);
});
