/** One list of outputs: what a build makes, in which order, with which options, follows from it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from '../../src/cli/help';
import { makeCommand } from '../../src/cli/make';
import { buildOf } from '../../src/outputs/build';
import { flag, makeShape } from '../../src/outputs/option';
import { defineOutput, type Output } from '../../src/outputs/output';
import { outputs } from '../../src/outputs/outputs';
import { FRONT, writeSample } from '../sample';
import { prepareDocument } from '../stage';

/** An output that tells what was asked of it. */
const told = (name: string, log: string[], words: Partial<Output> = {}): Output => ({
  ...defineOutput({
    ...{ name, summary: `make ${name}`, examples: [`lectern ${name}`], needs: ['browser'] },
    options: z.object({ ...makeShape, [name]: flag(`as ${name}`) }),
    formats: () => (name === 'gif' ? ['square'] : ['landscape']),
    async make({ timeline }, options) {
      log.push(`${name} of ${timeline.name} ${Reflect.get(options, name)}`);
      return { files: [`out/${name}`], told: `${name}.`, failed: name === 'gif' };
    },
  }),
  ...words,
});

describe('a build', () => {
  test('makes those that are built, in the order of the list, with their own options', async () => {
    const log: string[] = [];
    const list = [
      told('deck', log, { built: true, screens: ['portrait'] }),
      told('pdf', log),
      told('gif', log, { built: true }),
    ];
    const build = buildOf(list);
    const prepared = await prepareDocument(writeSample(`${FRONT}Hello.\n`));
    const made = await build.make(prepared, { gif: true });
    expect(log).toEqual(['deck of talk false', 'gif of talk true']);
    expect(made).toEqual({ files: ['out/deck', 'out/gif'], told: 'deck.gif.', failed: true });
    expect(build.formats?.({}, prepared.document.meta)).toEqual(['landscape', 'square']);
    expect(build.screens).toEqual(['portrait']);
    expect(fieldsOf(build).map(({ key }) => key)).toEqual([
      ...Object.keys(makeShape),
      'deck',
      'gif',
    ]);
  });

  test('draws nothing where none of its parts does', () => {
    const deck = outputs.filter(({ name }) => name === 'deck');
    expect(buildOf(deck).formats).toBeUndefined();
    expect(outputs.find(({ name }) => name === 'build')?.needs).toEqual([
      ...['sound', 'browser', 'encoder'],
    ]);
  });
});

describe('an output', () => {
  test('does what its options ask for instead of making anything', async () => {
    const log: string[] = [];
    const output = { ...told('gif', log), instead: async () => 7 };
    const { signal } = new AbortController();
    const context = { out: () => undefined, say: () => undefined, terminal: false, signal };
    expect(await makeCommand(output).run({}, context)).toBe(7);
    expect(log).toEqual([]);
  });

  test('has a file of its name, with words on every one of its options', () => {
    const files = readdirSync(path.resolve('src/outputs'));
    for (const output of outputs) {
      expect(files).toContain(`${output.name}.ts`);
      expect(fieldsOf(output).map(({ key }) => key)).toEqual(Object.keys(output.options.shape));
    }
  });
});
