/** Writes the README's table of commands anew, from the list of commands. Usage: npx tsx scripts/readme.ts */
import { readFile, writeFile } from 'node:fs/promises';
import { commands } from '../src/cli/commands';
import { commandTable } from '../src/cli/help';

const README = 'README.md';
const text = await readFile(README, 'utf8');
const table = /\| command \| what it does \|.*\n(\|.*\n)*/;
if (!table.test(text)) throw new Error('The README has no table of commands.');
await writeFile(
  README,
  text.replace(table, () => `${commandTable(commands)}\n`),
);
