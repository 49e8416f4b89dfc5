/** Where the earlier version comes from, and all that can be wrong with it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isSame, type SceneDiff } from '../../src/diff/build';
import { type Files, FRONT, newFolder } from '../sample';
import { commit, compare, diffOf, git, newRepository, optionsIn, writeFiles } from './repository';

const TALK = 'slides/talk/talk.md';
const FIRST = `${FRONT}## Boxes\n\n- One box\n- Two boxes\n\nHere is one box. And here are two.\n`;
const SECOND = FIRST.replace('- Two boxes', '- Two crates').replace(
  'here are two',
  'there are two',
);
const svg = (side: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="4"><rect width="4" height="4"/></svg>`;
const FIGURE = '\n## A figure\n\n![A square](parts/a.svg)\n\nHere it is.\n';
const own = (words: string) =>
  `import { defineScene, z } from 'lectern';\nexport default defineScene({ kind: 'wave', schema: z.object({}), read: () => ({ fields: {}, steps: [] }), view: () => '${words}', style: '.wave {}' });\n`;
const WAVE = '\n## A wave\n\n:::wave\n:::\n';

/** A repository in which the document was `before`, and is `after` now. Returns the document's path. */
function repositoryOf(before: Files, after: Files): string {
  const folder = newRepository();
  commit(folder, 'Say it', before);
  writeFiles(folder, after);
  return path.join(folder, TALK);
}

const sortsOf = ({ scenes }: { scenes: SceneDiff[] }) => scenes.map(({ sorts }) => sorts.join(' '));

describe('a revision of git', () => {
  test('is the document as it was, and leaves the repository as it is', async () => {
    const file = repositoryOf({ [TALK]: FIRST }, { [TALK]: SECOND });
    const folder = path.resolve(path.dirname(file), '../..');
    git(folder, 'add', '--all');
    const state = () => [git(folder, 'status', '--short'), git(folder, 'write-tree')];
    const before = state();
    const options = optionsIn(newFolder());
    const diff = await diffOf('HEAD', file, options);
    expect(sortsOf(diff)).toEqual(['unchanged', 'changed']);
    expect(diff.scenes[1]?.parts).toEqual(expect.arrayContaining(['shown', 'said']));
    expect(diff.before.label.name).toBe('HEAD');
    expect(diff.before.label.detail).toMatch(/^[0-9a-f]{7,}, \d{4}-\d\d-\d\d: Say it$/);
    expect(state()).toEqual(before);
    expect(readdirSync(path.join(options.storeDir, 'scratch'))).toEqual([]);
  });

  test('may be one of a document at the top of its repository', async () => {
    const folder = newRepository();
    commit(folder, 'Say it', { 'talk.md': FIRST });
    git(folder, 'tag', 'v1');
    commit(folder, 'Say it otherwise', { 'talk.md': SECOND });
    expect(sortsOf(await diffOf('v1', path.join(folder, 'talk.md')))).toEqual([
      'unchanged',
      'changed',
    ]);
  });

  test('has its own pictures, though the file was written anew under its name', async () => {
    const picture = 'slides/talk/parts/a.svg';
    const file = repositoryOf({ [TALK]: FIRST + FIGURE, [picture]: svg(4) }, { [picture]: svg(8) });
    const { scenes } = await diffOf('HEAD', file);
    expect(scenes.map(({ parts }) => parts)).toEqual([[], [], ['shown']]);
    expect(scenes[2]?.before?.markup).toContain(Buffer.from(svg(4)).toString('base64'));
    expect(scenes[2]?.after?.markup).toContain(Buffer.from(svg(8)).toString('base64'));
  });

  test('draws the kinds of its own as they were', async () => {
    const kind = 'slides/talk/wave.tsx';
    const file = repositoryOf(
      { [TALK]: FIRST + WAVE, [kind]: own('Low') },
      { [kind]: own('High') },
    );
    const { scenes } = await diffOf('HEAD', file);
    expect(sortsOf({ scenes })).toEqual(['unchanged', 'unchanged', 'changed']);
    expect([scenes[2]?.before?.text, scenes[2]?.after?.text]).toEqual(['Low', 'High']);
  });
});

/** A timeline of FIRST as a build leaves it, and the document. */
async function keptTimeline(text: string, files: Files = {}) {
  const file = repositoryOf({ [TALK]: text, ...files }, {});
  const { before } = await diffOf('HEAD', file);
  const kept = path.join(newFolder(), 'timeline.json');
  writeFileSync(kept, JSON.stringify(before.timeline));
  return { file, kept, timeline: before.timeline };
}

describe('a timeline of an earlier build', () => {
  test('is not different from the document that it was built from', async () => {
    const { file, kept } = await keptTimeline(FIRST);
    expect(isSame(await diffOf(kept, file))).toBe(true);
    writeFileSync(file, SECOND);
    expect(sortsOf(await diffOf(kept, file))).toEqual(['unchanged', 'changed']);
  });

  test('has the pictures of the deck beside it, else today’s, else none, and says so', async () => {
    const picture = 'slides/talk/parts/a.svg';
    const { file, kept } = await keptTimeline(FIRST + FIGURE, { [picture]: svg(4) });
    const beside = path.join(path.dirname(kept), 'deck');
    writeFiles(beside, { 'assets/parts/a.svg': svg(4) });
    writeFiles(path.dirname(file), { 'parts/a.svg': svg(8) });
    const remark = async () => (await diffOf(kept, file)).scenes.at(-1)?.before?.remark;
    expect(await remark()).toBeUndefined();
    rmSync(beside, { recursive: true });
    expect(await remark()).toEqual({ of: 'today', name: 'parts/a.svg' });
    rmSync(path.join(path.dirname(file), 'parts'), { recursive: true });
    writeFileSync(file, FIRST);
    expect(await remark()).toEqual({ of: 'lost', name: 'parts/a.svg' });
  });

  test('tells of a picture that is for another format, and what it is when it was not kept', async () => {
    const files = { 'parts/a.svg': svg(4), 'parts/a.portrait.svg': svg(5) };
    const inFolder = Object.entries(files).map(([name, text]) => [`slides/talk/${name}`, text]);
    const { file, kept } = await keptTimeline(FIRST + FIGURE, Object.fromEntries(inFolder));
    const last = async () => (await diffOf(kept, file)).scenes.at(-1);
    const beside = path.join(path.dirname(kept), 'deck/assets');
    writeFiles(beside, { ...files, 'parts/a.portrait.svg': svg(6) });
    expect(await last()).toMatchObject({
      ...{ sorts: ['changed'], looksSame: true, otherFiles: ['portrait'] },
    });
    rmSync(path.join(beside, 'parts/a.portrait.svg'));
    expect((await last())?.before?.remark).toEqual({ of: 'today', name: 'parts/a.portrait.svg' });
  });

  test('reads no file from outside the folders that it is looked for in', async () => {
    const { file, kept, timeline } = await keptTimeline(FIRST + FIGURE, {
      'slides/talk/parts/a.svg': svg(4),
      'slides/secret.svg': svg(9),
    });
    const text = JSON.stringify(timeline).replaceAll('parts/a.svg', '../secret.svg');
    expect(existsSync(path.join(path.dirname(file), '../secret.svg'))).toBe(true);
    writeFileSync(kept, text);
    const { scenes, before } = await diffOf(kept, file);
    expect(before.pictures.size).toBe(0);
    expect(scenes.at(-1)?.before?.remark?.of).toBe('lost');
  });

  test('draws no scene of a kind that is not there any more, and says so', async () => {
    const { file, kept } = await keptTimeline(FIRST + WAVE, { 'slides/talk/wave.tsx': own('Low') });
    writeFileSync(file, FIRST);
    const gone = (await diffOf(kept, file)).scenes.at(-1);
    expect(gone?.sorts).toEqual(['gone']);
    expect(gone?.before?.text).toBe('A wave');
    expect(gone?.before?.markup).toBeUndefined();
    expect(gone?.before?.remark).toEqual({ of: 'undrawn', name: 'wave' });
  });
});

describe('what cannot be compared with', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  /** The only problem, in the reader's form. */
  async function problemOf(old: string, file: string) {
    const { problems, diff } = await compare(old, file);
    expect(diff).toBeUndefined();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.message).toMatch(/[.?]$/);
    expect(problem?.fix).toMatch(/[.?]$/);
    return problem;
  }
  const kept = (text: string): string => {
    const file = path.join(newFolder(), 'timeline.json');
    writeFileSync(file, text);
    return file;
  };
  let now: string;
  beforeAll(() => {
    now = repositoryOf({ [TALK]: FIRST }, {});
  });
  const alone = (): string => {
    const folder = newFolder();
    writeFiles(folder, { 'talk.md': FIRST });
    return path.join(folder, 'talk.md');
  };

  test('is a timeline that is not there', async () => {
    expect(await problemOf('none/timeline.json', now)).toMatchObject({
      code: 'timelineMissing',
      message: expect.stringContaining('"none/timeline.json"'),
    });
  });

  test.each(['{', '[]', '{"scenes": 1}', 'null', ''])('is no timeline: %s', async (text) => {
    expect(await problemOf(kept(text), now)).toMatchObject({ code: 'timelineBroken' });
  });

  test.each([
    ['{"version": 1, "scenes": []}', 'version 1'],
    ['{"version": 2, "scenes": [{}]}', 'another state'],
  ])('is a timeline of another version: %s', async (text, shown) => {
    expect(await problemOf(kept(text), now)).toMatchObject({
      code: 'timelineOther',
      message: expect.stringContaining(shown),
    });
  });

  test('is a revision that does not exist', async () => {
    for (const revision of ['HEAD~7', 'HEAD:slides', '$(touch x)'])
      expect(await problemOf(revision, now)).toMatchObject({
        code: 'revisionUnknown',
        message: expect.stringContaining(`"${revision}"`),
      });
  });

  test('is a revision that would be an option of git', async () => {
    for (const revision of ['-h', '--output=x', ''])
      expect(await problemOf(revision, now)).toMatchObject({ code: 'revisionOption' });
  });

  test('is a revision from before the document', async () => {
    const folder = newRepository();
    commit(folder, 'Begin', { 'slides/other/other.md': FIRST });
    commit(folder, 'Say it', { [TALK]: FIRST });
    expect(await problemOf('HEAD~1', path.join(folder, TALK))).toMatchObject({
      code: 'documentNotThere',
    });
  });

  test('is a revision whose document has errors', async () => {
    const file = repositoryOf({ [TALK]: `${FIRST}\n## B\0\n` }, { [TALK]: FIRST });
    expect(await problemOf('HEAD', file)).toMatchObject({
      code: 'revisionBroken',
      message: expect.stringMatching(
        /has an error in line 15: The document holds a NUL character\.$/,
      ),
    });
  });

  test('is any revision where there is no repository', async () => {
    expect(await problemOf('HEAD', alone())).toMatchObject({ code: 'repositoryMissing' });
  });

  test('is any revision where there is no git', async () => {
    vi.stubEnv('PATH', newFolder());
    expect(await problemOf('HEAD', alone())).toMatchObject({ code: 'gitMissing' });
  });

  test('is any revision of a repository that git cannot read', async () => {
    const file = repositoryOf({ [TALK]: FIRST }, {});
    const config = path.resolve(path.dirname(file), '../../.git/config');
    writeFileSync(config, `${readFileSync(config, 'utf8')}\n[broken\n`);
    expect(await problemOf('HEAD', file)).toMatchObject({
      code: 'gitFailed',
      message: expect.stringContaining('config'),
    });
  });
});
