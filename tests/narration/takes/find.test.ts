/** Which file beside a document is of what. */
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeName } from '../../../src/narration/takes/name';
import { plannedScenes } from '../../../src/narration/takes/told';
import { checkDocument, takesOf } from '../../../src/pipeline';
import { type Files, newFolder, placesOf, writeSample } from '../../sample';

const TEXT =
  '---\ntitle: A title\nvoice: silent\n---\n\n# A title\n\n## Tea\n\nBoil it. Pour it.\n\n## Milk\n\nAdd it.\n';

async function find(files: Files, text = TEXT) {
  const file = writeSample(text, files);
  const checked = await checkDocument(file);
  if (!checked.read) throw new Error('nothing was read');
  const { read } = checked;
  const jobs = takesOf(read).map((job) => [
    job.file.name,
    ...job.lines.map(({ line, isWanted }) => (isWanted ? line.text : `(${line.text})`)),
  ]);
  const ids = read.scenes.scenes.map(({ id }) => id);
  return {
    jobs,
    file,
    codes: placesOf(checked),
    told: plannedScenes(takesOf(read), ids, read.lines),
  };
}

describe('takes beside a document', () => {
  test('are of a sentence, of a scene and of all, and the nearest counts', async () => {
    const one = `takes/tea/${takeName('Pour it.')}.wav`;
    const { jobs, codes, told } = await find({
      [one]: '',
      'takes/tea.mp3': '',
      'takes/all.wav': '',
    });
    expect(codes).toEqual([]);
    expect(jobs).toEqual([
      [one, 'Pour it.'],
      ['takes/tea.mp3', 'Boil it.', '(Pour it.)'],
      ['takes/all.wav', '(Boil it.)', '(Pour it.)', 'Add it.'],
    ]);
    expect(told).toEqual([
      { scene: 'tea', sentences: 2, own: 2, files: ['takes/tea.mp3', one] },
      { scene: 'milk', sentences: 1, own: 1, files: ['takes/all.wav'] },
    ]);
  });

  test('are none where they were put aside, hidden, or are of sentences that stand there no more', async () => {
    const name = takeName('Boil it.');
    const files = {
      ...{ [`takes/tea/older/${name}-1.wav`]: '', [`takes/tea/unfinished/${name}-a.wav`]: '' },
      ...{ 'takes/tea/boil-all-of-it-123456.wav': '', 'takes/.tea.wav': '', 'takes/notes.txt': '' },
    };
    const { jobs, codes } = await find(files);
    expect(jobs).toEqual([]);
    expect(codes).toEqual([]);
  });

  test('are where the front matter says, too, and nowhere outside the folder', async () => {
    const text = TEXT.replace('silent\n', 'silent\ntakes: sound/me.m4a\n');
    const { jobs } = await find({ 'sound/me.m4a': '' }, text);
    expect(jobs).toEqual([['sound/me.m4a', 'Boil it.', 'Pour it.', 'Add it.']]);
    const elsewhere = path.join(newFolder(), 'secret.wav');
    writeFileSync(elsewhere, '');
    const { file } = await find({ 'takes/milk.wav': '' });
    symlinkSync(elsewhere, path.join(path.dirname(file), 'takes/tea.wav'));
    const checked = await checkDocument(file);
    expect(placesOf(checked)).toEqual(['1:1 takeOutside']);
    expect(checked.read && takesOf(checked.read).map((job) => job.file.name)).toEqual([
      'takes/milk.wav',
    ]);
  });

  test('a scene that is called "all" has its own', async () => {
    const { jobs } = await find({ 'takes/all.wav': '' }, TEXT.replace('## Tea', '## All'));
    expect(jobs).toEqual([['takes/all.wav', 'Boil it.', 'Pour it.']]);
  });
});
