import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeLetters } from '../../src/doctor/browser';
import { examine, examineNode, examineOffice } from '../../src/doctor/examine';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lectern-doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

const place = () => ({
  outDir: path.join(folder, 'not', 'there'),
  storeDir: path.join(folder, 'store'),
});

test('everything that is needed is found on this machine', async () => {
  const findings = await examine(place());
  expect(findings.map(({ part }) => part)).toEqual([
    ...[
      'Node.js',
      'browser',
      'sandbox',
      'drawing',
      'letters',
      'encoder',
      'voices',
      'office',
      'disk',
      'cache',
    ],
  ]);
  expect(findings.filter(({ state }) => state === 'missing')).toEqual([]);
});

test('a browser that is not there is told with what it costs and how to get one', async () => {
  const findings = await examine({ ...place(), browser: '/no/such/browser' });
  expect(findings.find(({ part }) => part === 'browser')).toEqual({
    part: 'browser',
    state: 'missing',
    found: 'There is no browser at /no/such/browser.',
    cost: 'no video, no PDF, no pictures; a deck can be made',
    fix: 'correct --browser or LECTERN_BROWSER, or leave it out.',
  });
  expect(findings.find(({ part }) => part === 'encoder')?.state).toBe('good');
});

test('a Node that is too old is told', () => {
  expect(examineNode('20.19.0').state).toBe('good');
  expect(examineNode('22.1.0').state).toBe('good');
  expect(examineNode('20.18.3')).toMatchObject({ state: 'missing', found: '20.18.3' });
  expect(examineNode('18.20.0').state).toBe('missing');
});

test('scripts without glyphs are named', () => {
  expect(describeLetters(17, []).state).toBe('good');
  expect(describeLetters(17, ['Thai', 'emoji']).found).toBe('no glyphs for Thai, emoji');
});

test('LibreOffice is wished for, not needed', () => {
  expect(examineOffice('/usr/bin/soffice').found).toBe('LibreOffice, /usr/bin/soffice');
  expect(examineOffice('').state).toBe('limited');
});
