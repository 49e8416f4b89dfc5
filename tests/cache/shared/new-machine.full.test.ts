/** Two machines that share a store: what one made, the other does not make, wherever its documents lie. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lectern } from '../../cli/run';
import { newFolder } from '../../sample';

const TEXT = path.resolve('tests/documents/recipe.md');
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="15">Soup</text></svg>';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

/** A folder of its own with an empty store, in which the document lies in `folder`. */
function openMachine(shared: string, folder: string) {
  const here = newFolder();
  const file = path.join(here, folder, 'recipe.md');
  mkdirSync(path.dirname(file), { recursive: true });
  cpSync(TEXT, file);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n![A pot](pot.svg)\n`);
  writeFileSync(path.join(path.dirname(file), 'pot.svg'), PICTURE);
  return {
    ...{ here, file },
    async build() {
      const { code, stderr } = await lectern(['build', file, '--store', shared], here);
      expect(code, stderr).toBe(0);
      return stderr;
    },
    made: (name: string) => readFileSync(path.join(here, 'out/recipe', name)),
  };
}

test('a new machine speaks and draws nothing, and makes the same bytes; one sentence costs one', async () => {
  const shared = newFolder();
  const first = openMachine(shared, 'slides/recipe');
  expect(await first.build()).toMatch(/Shared +\d+ parts/);
  const second = openMachine(shared, 'elsewhere/talks');
  const said = await second.build();
  expect(said).toMatch(/Narration .*sentences, from the cache/);
  expect(said).toMatch(/Pictures .*pictures, from the cache/);
  expect(said).toMatch(/Sound .*scenes, from the cache/);
  expect(said).not.toContain('Shared');
  for (const name of ['recipe.mp4', 'timeline.json', 'deck/index.html'])
    expect(second.made(name).equals(first.made(name)), name).toBe(true);

  // Nothing that is shared names a folder of either machine, whoever asks for it.
  const places = [first.here, second.here, process.cwd()].map((place) => Buffer.from(place));
  for (const file of filesIn(shared)) {
    const data = readFileSync(file);
    expect(
      places.filter((place) => data.includes(place)),
      file,
    ).toEqual([]);
  }

  const text = readFileSync(second.file, 'utf8');
  writeFileSync(second.file, text.replace('leaves it as soup', 'leaves it as a soup'));
  const edited = await second.build();
  const [, all, kept] = /Narration +(\d+) sentences, (\d+) from the cache/.exec(edited) ?? [];
  expect(Number(all) - Number(kept)).toBe(1);
  // Scenes, their sounds for deck and video, the sentence, and what fits.
  expect(edited).toMatch(/Shared +[3-6] parts/);
  // It is there for a third, whose folder has nothing.
  rmSync(path.join(first.here, '.lectern'), { recursive: true });
  cpSync(second.file, first.file);
  expect(await first.build()).toMatch(/Narration .*sentences, from the cache/);
});
