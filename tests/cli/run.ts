/** Runs the command as a user does. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Two scenes and a step of each sort: what the tests of the command make. */
export const TALK = `---
title: A talk
---

# A talk

Hello.

## Boxes

- One box
- Two boxes

Here is one box. And here are two.
`;

/** Writes `<part>/talk/talk.md` into the project and returns its path. */
export function writeTalk(project: string, text: string, part = 'slides'): string {
  const file = path.join(project, part, 'talk/talk.md');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export const BIN = path.resolve('src/cli/bin.mjs');

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `lectern …args` in the folder `cwd`. */
export function lectern(args: readonly string[], cwd: string, bin = BIN): Promise<Run> {
  const child = spawn(process.execPath, [bin, ...args], { cwd });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => {
    text.stdout += data;
  });
  child.stderr.on('data', (data: Buffer) => {
    text.stderr += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}
