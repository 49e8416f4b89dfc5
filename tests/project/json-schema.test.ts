/** The JSON schema for editors, held against what the reader takes and refuses, by a validator that is not ours. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metaSchema } from '../../src/document/schema';
import { collectProblems } from '../../src/problem/problem';
import { configSchema, parseConfig } from '../../src/project/config';
import { renderSchema, SCHEMAS } from '../../src/project/json-schema';
import { checkText } from '../sample';

const [document, config] = SCHEMAS.map((which) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile(JSON.parse(renderSchema(which)));
});

const FRONT = /^---\n([\s\S]*?\n)---\n/;
/** Front matter of every document of this repository that has some, but for those of other tools, whose themes and dates are their own. */
const documents = ['slides', 'tests/cases', 'tests/documents']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  )
  .filter((file) => file.endsWith('.md') && !/(marp|slidev|post)\.md$/.test(file))
  .flatMap((file) => {
    const front = FRONT.exec(readFileSync(file, 'utf8'))?.[1];
    return front === undefined ? [] : [[file, front] as const];
  });

describe('the JSON schema', () => {
  test('takes the front matter of every document that we take', () => {
    expect(documents.length).toBeGreaterThan(20);
    const refused = documents.flatMap(([file, front]) =>
      document?.(parse(front)) ? [] : [[file, document?.errors]],
    );
    expect(refused).toEqual([]);
  });

  test.each([
    'voice: heart',
    'voice: {name: rms, pace: 0.9}',
    'voice: {http: openai, name: alloy, key: OPENAI_API_KEY}',
    'voice: {sherpa: voices/thorsten, speaker: 3}',
    'voices: {Anna: heart, ben: {name: rms, pace: 1.1}}',
    'end: off',
    'end: {link: "https://example.org/tea/", next: ["Next: Coffee"]}',
    'brand: {accent: "#0B3d91", fonts: {head: [a.woff2, b.woff2], body: "@fontsource/lora"}, logo: logo.svg}',
    'thumbnail: {proposal: 2}',
    'url: https://example.org/tea/',
    'layout: post',
    'date: 2026-11-23',
  ])('takes what the reader takes: %s', async (front) => {
    const { problems } = await checkText(`---\n${front}\n---\n\n# A title\n\nWords.\n`);
    const own = problems.filter(({ line }) => line < 3);
    expect(own.filter(({ code }) => code === 'metaWrong' || code === 'metaUnknown')).toEqual([]);
    expect([document?.(parse(front)), document?.errors]).toEqual([true, null]);
  });

  test.each([
    'theme: papers',
    'voice: {name: nobody}',
    'voice: {name: rms, pase: 1}',
    'voice: {http: openai, pace: 9}',
    'formats: [round]',
    'captions: maybe',
    'brand: {accent: blue}',
    'brand: {fonts: {haed: a.woff2}}',
    'end: {next: [a, b, c]}',
    'url: http://example.org/tea',
    'thumbnail: {proposal: 4}',
    'lexicon: [a, b]',
    'date: "last week"',
  ])('refuses what the reader refuses: %s', async (front) => {
    const { problems } = await checkText(`---\n${front}\n---\n\n# A title\n\nWords.\n`);
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^meta(Wrong|Unknown)$/)]),
    );
    expect(document?.(parse(front))).toBe(false);
  });

  test.each([
    ['out: made\ntheme: night\nauthor: Ada\n', true],
    ['voice: {name: rms, pace: 0.9}\nlexicon: {GABA: gabba}\n', true],
    ['outt: made\n', false],
    ['title: All of them\n', false],
    ['theme: nigth\n', false],
  ])('of a configuration takes and refuses as we do: %j', (text, isRight) => {
    const problems = collectProblems('lectern.config.yaml');
    parseConfig(text, problems);
    expect(problems.list.length === 0).toBe(isRight);
    expect(config?.(parse(text))).toBe(isRight);
  });

  test('says of every key what it is for and what it must be', () => {
    for (const which of SCHEMAS) {
      const { properties } = JSON.parse(renderSchema(which));
      const { shape } = which === 'config' ? configSchema : metaSchema;
      expect(Object.keys(properties).sort()).toEqual(Object.keys(shape).sort());
      for (const { description } of Object.values<{ description?: string }>(properties))
        expect(description).toMatch(/\. Write .+\.$/);
    }
  });
});
