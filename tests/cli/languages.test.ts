/** The command `languages`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/cli/commands/languages';
import { newFolder } from '../sample';

const write = (lang: string) => `---\ntitle: ${lang}\nvoice: silent\n---\n\n# ${lang}\n\nTea.\n`;

test('of all documents each talk is held once, and what is there in one language is passed over', async () => {
  const root = newFolder();
  mkdirSync(path.join(root, '.git'));
  const names = ['tea.md', 'tea.de.md', 'tea.fr.md', 'milk.md', 'milk.de.md', 'alone.md'];
  for (const name of names) writeFileSync(path.join(root, name), write(name));
  let said = '';
  const { signal } = new AbortController();
  const say = (text: string) => {
    said += text;
  };
  const context = { out: say, say, terminal: false, signal };
  const code = await languages.run({ document: root, all: true, json: false }, context);
  expect(said.match(/\S+\.md(?=: )/g)?.map((file) => path.basename(file))).toEqual([
    'milk.de.md',
    'tea.de.md',
    'tea.fr.md',
  ]);
  expect(said).not.toContain('one language alone');
  expect(code).toBe(0);
});

test('programs get one array of all translations, with their problems', async () => {
  const root = newFolder();
  mkdirSync(path.join(root, '.git'));
  writeFileSync(path.join(root, 'tea.md'), `${write('Tea')}\n## Leaves {#leaves}\n\nGreen.\n`);
  for (const name of ['tea.de.md', 'milk.md', 'milk.de.md'])
    writeFileSync(path.join(root, name), write('Tee'));
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  const { signal } = new AbortController();
  const context = { out, say: () => undefined, terminal: false, signal };
  const code = await languages.run({ document: root, all: true, json: true }, context);
  const found = JSON.parse(printed);
  expect(found).toMatchObject([
    { lang: 'de', voice: 'silent', sections: { of: 1, there: 1, byId: 1 }, problems: [] },
    { lang: 'de', sections: { of: 2, there: 1 }, problems: [{ severity: expect.any(String) }] },
  ]);
  expect(code).toBe(1);
});
