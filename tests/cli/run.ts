/** Runs the command as a user does. */
import { spawn } from 'node:child_process';
import path from 'node:path';

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
