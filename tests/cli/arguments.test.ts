/** The command line, as the list of commands tells it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseArguments, UsageError } from '../../src/cli/arguments';
import type { Command } from '../../src/cli/command';
import { commands } from '../../src/cli/commands';
import { commandTable, fieldsOf } from '../../src/cli/help';

/** What a command line gives to its command, read by its schema. */
function read(...argv: string[]): Record<string, unknown> & { name: string } {
  const call = parseArguments(argv, commands, '1.2.3');
  if (!call) throw new Error('No command was asked for.');
  return { ...call.command.options.parse(call.given), name: call.command.name };
}

/** Of a command line, as a shell parts them. */
const wordsOf = (line: string): string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));

/** What is printed, where nothing is run. */
function printed(...argv: string[]): { text: string; error?: unknown } {
  let text = '';
  const keep = (data: string | Uint8Array) => {
    text += data;
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  );
  try {
    expect(parseArguments(argv, commands, '1.2.3')).toBeUndefined();
    return { text };
  } catch (error) {
    return { text, error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('a command line', () => {
  test('has what its command needs, by the command’s schema', () => {
    expect(read('build', 'tour', '--out', 'made', '--why')).toMatchObject({
      ...{ name: 'build', document: 'tour', out: 'made', why: true, all: false, verify: false },
    });
    expect(read('dev', '--port', '0')).toMatchObject({ port: 0 });
    expect(read('dev')).toEqual({ name: 'dev', port: 4321, ownCode: false, host: false });
    expect(read('diff', 'HEAD~1', 'tour')).toMatchObject({ old: 'HEAD~1', document: 'tour' });
    expect(read('video', '--license-key', 'key')).toMatchObject({ licenseKey: 'key' });
  });

  test('names formats with commas, or again, each once and in order', () => {
    const { format } = read(
      'video',
      '--format',
      'square, portrait',
      '--format',
      'square,landscape',
    );
    expect(format).toEqual(['square', 'portrait', 'landscape']);
    expect(read('video').format).toBeUndefined();
  });

  test('takes --check with a folder, with a document, and alone', () => {
    expect(read('publish', '--check')).toMatchObject({ check: true });
    expect(read('publish', '--check', 'talk')).toMatchObject({ check: 'talk' });
    expect(read('publish', 'a.md', '--check')).toMatchObject({ check: true, document: 'a.md' });
  });

  test.each([
    [['unknown'], /unknown command/],
    [['build', '--nothing'], /unknown option/],
    [['build', 'a.md', 'b.md'], /too many arguments/],
    [['diff'], /missing required argument 'old'/],
    [['video', '--format', 'square,round'], /Formats are landscape, portrait, square\./],
    [['video', '--draw', 'by hand'], /It is web or screenshots\./],
    [['dev', '--port', '99999'], /from 0 to 65535/],
    [['pdf', '--steps', '--handout'], /'--handout' cannot be used with option '--steps'/],
  ])('that is wrong is told so: %j', (argv, message) => {
    const { text, error } = printed(...argv);
    expect(error).toBeInstanceOf(UsageError);
    expect(text).toMatch(message);
    expect(text).toContain('--help');
  });
});

describe('help', () => {
  test('lists every command, and every option of each, with examples that can be parsed', () => {
    const { text } = printed('--help');
    for (const command of commands) {
      expect(text).toContain(`\n  ${command.name} `);
      const own = printed(command.name, '--help').text;
      for (const { written } of fieldsOf(command)) expect(own).toContain(written.split(' ')[0]);
      for (const example of command.examples) {
        expect(own).toContain(`$ ${example}`);
        expect(read(...wordsOf(example).slice(1)).name).toBe(command.name);
      }
    }
  });

  test('is what the README says', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`\n${commandTable(commands)}\n`);
  });

  test('knows a new command by its entry in the list', () => {
    const brew: Command = {
      ...{ name: 'brew', summary: 'make tea', examples: ['lectern brew'] },
      ...{ options: z.object({}), run: async () => 0 },
    };
    expect(parseArguments(['brew'], [...commands, brew], '1')?.command).toBe(brew);
    expect(commandTable([brew])).toContain('| `lectern brew` | make tea |');
  });
});
