import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblems, jsonCheck } from '../../../../src/cli/report';
import { readKey, withoutKey } from '../../../../src/narration/voices/http/keys';
import { checkDocument } from '../../../../src/pipeline';
import { hideSecrets } from '../../../../src/problem/secret';
import { newFolder, writeSample } from '../../../sample';

const keysFile = (text: string): string => {
  const file = path.join(newFolder(), 'keys');
  writeFileSync(file, text);
  return file;
};

describe('a key', () => {
  test('is read from its variable, else from its line in the file of LECTERN_KEYS', async () => {
    const file = keysFile('# mine\nOTHER=no\nexport A_KEY="one"\r\nB_KEY = no\n');
    expect(await readKey('A_KEY', { A_KEY: ' two\n', LECTERN_KEYS: file })).toBe('two');
    expect(await readKey('A_KEY', { LECTERN_KEYS: file })).toBe('one');
    await expect(readKey('B_KEY', { LECTERN_KEYS: file })).rejects.toThrow('B_KEY is not set');
    await expect(readKey('A_KEY', { LECTERN_KEYS: `${file}.no` })).rejects.toThrow(
      'cannot be read',
    );
    await expect(readKey('A_KEY', {})).rejects.toThrow('A_KEY is not set');
  });

  test('is not read from a file in the project, which may be handed on', async () => {
    await expect(readKey('A_KEY', { LECTERN_KEYS: 'package.json' })).rejects.toThrow(
      'lies in your project',
    );
  });

  test('that cannot be sent is told without it', async () => {
    for (const A_KEY of ['se cret', 'secrét', 'secret\nx: y'])
      await expect(readKey('A_KEY', { A_KEY })).rejects.toSatisfy(
        (error) => String(error).includes('is no key') && !/secr|se cr/.test(String(error)),
      );
  });

  test('is not in what a server says back', () => {
    expect(withoutKey('no: abc123 or sk-proj-abc***xyz', 'abc123')).toBe('no: … or …');
  });

  test.each([
    'voice: {http: openai, key: sk-proj-0123456789abcdef}',
    'voice:\n  http: openai\n  key: "0123456789abcdef0123456789abcdef"',
    'voice: {http: opnai, key: sk_0123456789abcdef0123}',
    'voice: {http: openai, key: [sk-proj-0123456789abcdef]}',
  ])('that stands in a document is told, and not repeated: %s', async (written) => {
    const file = writeSample(`---\n${written}\n---\n\n# A title\n\nWords.\n`);
    const { problems } = await checkDocument(file);
    const told = (await formatProblems(problems, false)) + jsonCheck(problems, []);
    expect(problems).not.toEqual([]);
    expect(told).not.toContain('0123456789abcdef');
  });
});

test('what looks like a key becomes dots of its length, and nothing else does', () => {
  const dots = (count: number) => '•'.repeat(count);
  expect(hideSecrets('x sk-abcdefgh y')).toBe(`x ${dots(11)} y`);
  expect(hideSecrets('{key: 0123456789abcdef, n: 1}')).toBe(`{key: ${dots(16)}, n: 1}`);
  for (const plain of [
    'key: OPENAI_API_KEY',
    'key: short',
    'a task-oriented sk-8',
    'turkey: 012345',
  ])
    expect(hideSecrets(plain)).toBe(plain);
});
