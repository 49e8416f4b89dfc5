import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeDeclarations } from '../../src/build/declare';
import { newFolder } from '../sample';

test('the types of what own kinds import are written for modules and for require', async () => {
  const folder = newFolder();
  await writeDeclarations(folder);
  const [forModules, forRequire] = ['author.d.ts', 'author.d.cts'].map((name) =>
    readFileSync(path.join(folder, 'view', name), 'utf8'),
  );
  expect(forModules).toContain("from '../scene/define.js'");
  expect(forRequire).toContain("from '../scene/define.cjs'");
});
