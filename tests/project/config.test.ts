/** lectern.config.yaml: defaults for all documents of a project. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Meta } from '../../src/document/schema';
import { checkDocument } from '../../src/pipeline';
import { collectProblems, type Problem } from '../../src/problem/problem';
import { parseConfig, readConfig } from '../../src/project/config';
import { openProject } from '../../src/project/project';
import { newFolder } from '../sample';

/** A repository with files, by path. */
function project(files: Record<string, string>): (file: string) => string {
  const root = newFolder();
  mkdirSync(path.join(root, '.git'));
  const at = (file: string) => path.join(root, file);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  }
  return at;
}

const document = (front: string) => `---\ntitle: A\n${front}---\n\n# A\n\nHello.\n`;

async function metaOf(config: string, front = ''): Promise<Meta | undefined> {
  const at = project({ 'lectern.config.yaml': config, 'slides/a/a.md': document(front) });
  const file = at('slides/a/a.md');
  const { defaults, problems } = await openProject(file);
  const { read, problems: others } = await checkDocument(file, { defaults });
  expect([...problems, ...others]).toEqual([]);
  return read?.document.meta;
}

describe('the configuration of a project', () => {
  test('stands in for what front matter leaves out, key by key', async () => {
    const config = 'theme: night\nvoice: {name: rms, pace: 0.9}\nauthor: Ada\nformats: [square]\n';
    expect(await metaOf(config)).toMatchObject({
      ...{ title: 'A', theme: 'night', voice: { name: 'rms', pace: 0.9 }, author: 'Ada' },
      formats: ['square'],
    });
    expect(await metaOf(config, 'theme: paper\nvoice: silent\n')).toMatchObject({
      ...{ theme: 'paper', voice: { name: 'silent', pace: 1 }, author: 'Ada' },
    });
  });

  test('may name a voice that speaks elsewhere, whose mistakes are told at their place in it', async () => {
    const meta = await metaOf('voice: {http: custom, url: "https://example.org/say"}\n');
    expect(meta?.voice.far).toEqual({ service: 'custom', url: 'https://example.org/say' });
    const at = project({
      'lectern.config.yaml': 'voice:\n  http: openai\n  key: sk-proj-0123456789abcdef\n',
      'slides/a/a.md': document(''),
    });
    const { problems, defaults } = await openProject(at('slides/a/a.md'));
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 8, 'voiceKeyWritten'],
    ]);
    expect(defaults).toEqual({});
  });

  test('knows words, and the document’s own words win', async () => {
    const config = 'lexicon: {lectern: LEK-turn, tea: chai}\n';
    const meta = await metaOf(config, 'lexicon: {tea: tee, cup: mug}\n');
    expect(meta?.lexicon).toEqual({ lectern: 'LEK-turn', tea: 'tee', cup: 'mug' });
  });

  test('is the nearest one up to the repository, and says where results go', async () => {
    const files = {
      'lectern.config.yaml': 'out: made\n',
      'slides/b/lectern.config.yml': 'theme: night\n',
      'slides/a/a.md': document(''),
      'slides/b/b.md': document(''),
      'other/.git': 'a repository of its own',
      'other/c.md': document(''),
    };
    const at = project(files);
    const a = await openProject(at('slides/a/a.md'));
    expect(path.resolve(a.outDir)).toBe(at('made'));
    expect((await openProject(at('slides/a/a.md'), 'elsewhere')).outDir).toBe('elsewhere');
    expect(await openProject(at('slides/b/b.md'))).toMatchObject({
      ...{ outDir: 'out', defaults: { theme: 'night' } },
    });
    expect(await openProject(at('other/c.md'))).toMatchObject({ outDir: 'out', defaults: {} });
  });

  test("says what machines share, of the working folder's project alone", async () => {
    const config = 'store: {at: ../team, readOnly: true}\n';
    const at = project({ 'lectern.config.yaml': config, 'a.md': document('') });
    const before = process.cwd();
    expect((await openProject(at('a.md'))).store).toBeUndefined();
    process.chdir(path.dirname(at('a.md')));
    try {
      expect((await openProject('a.md')).store).toEqual({ at: '../team', readOnly: true });
    } finally {
      process.chdir(before);
    }
  });

  test('is not needed, nor anything in it', async () => {
    expect(await readConfig(project({})('a.md'))).toEqual({ problems: [], defaults: {} });
    expect(await metaOf('# nothing yet\n')).toMatchObject({ theme: 'paper' });
  });
});

describe('a mistake in the configuration', () => {
  const problemsOf = (text: string): Problem[] => {
    const problems = collectProblems('lectern.config.yaml');
    expect(parseConfig(text, problems)).toEqual({});
    return problems.list;
  };
  const says = ({ line, column, code, message, fix }: Problem) =>
    `${line}:${column} ${code} ${message} ${fix}`;

  test.each([
    ['theme: [', '1:9 configBroken The configuration cannot be read as YAML: '],
    ['- theme', '1:1 configBroken'],
    ['\nthme: night', '2:1 configUnknown Unknown key "thme" in the configuration. '],
    ['theme: nihgt', '1:8 configWrong "theme" cannot be "nihgt". It must be one of paper, night,'],
    ['out: 5', '1:6 configWrong "out" cannot be "5". It must be the path of a folder.'],
    ['voice: {name: slt, pase: 1}', '1:20 configUnknown'],
    ['store: https://example.org/x', '1:8 configWrong "store" cannot be "https://example.org/x".'],
    ['store: {at: shared, key: AK}', '1:21 configUnknown'],
    [
      'store: {at: "s3://team/x", endpoint: "https://a:pass@b.example"}',
      '1:38 configWrong "store.endpoint" cannot be "https://••••••@b.example".',
    ],
    ['title: A', '1:1 configOwn "title" is one document\'s own. Write it in'],
    ['lexicon:\n  tea: /t zz/', '2:3 phoneUnknown'],
  ])('%j is one problem at its place, with its mend', (text, start) => {
    const [first, ...others] = problemsOf(text).map(says);
    expect(first?.slice(0, start.length)).toBe(start);
    expect(others).toEqual([]);
  });

  test('names the key that was meant, and all mistakes at once', () => {
    const found = problemsOf('thme: night\ndate: 2026-01-01\nmusic: loud\n');
    expect(found.map(({ code }) => code).sort()).toEqual([
      ...['configOwn', 'configUnknown', 'configWrong'],
    ]);
    expect(found.find(({ code }) => code === 'configUnknown')?.fix).toContain('mean "theme"?');
  });

  test('is told with its file, once for all words of the document', async () => {
    const config = 'lexicon: {tea: /zz/}\n';
    const at = project({ 'lectern.config.yaml': config, 'a.md': document('voice: silent\n') });
    const { problems, defaults } = await openProject(at('a.md'));
    expect(problems.map(({ file }) => path.resolve(file))).toEqual([at('lectern.config.yaml')]);
    expect((await checkDocument(at('a.md'), { defaults })).problems).toEqual([]);
  });
});
