/** The ffmpeg that Remotion's compositor package carries. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { remotionProgram } from '../foreign/remotion';

export class EncoderProblem extends Error {}

export interface FfmpegResult {
  stdout: Buffer;
  stderr: string;
}

type Program = 'ffmpeg' | 'ffprobe';

/** How a file is named to them: whatever its name, it is no option (`-y`) and no other protocol (`concat:`). */
export const fileArgument = (file: string): string => `file:${path.resolve(file)}`;

/** Runs ffmpeg or ffprobe quietly, with `input` on its standard input. Throws EncoderProblem when it fails. */
export async function runFfmpeg(
  args: readonly string[],
  { input, program = 'ffmpeg', cwd }: { input?: Uint8Array; program?: Program; cwd?: string } = {},
): Promise<FfmpegResult> {
  const quiet = input || program === 'ffprobe' ? [] : ['-nostdin'];
  const { stdin, result } = await startFfmpeg([...quiet, ...args], program, cwd);
  stdin.end(input);
  return result;
}

export interface Running {
  stdin: Writable;
  result: Promise<FfmpegResult>;
  stop(): void;
}

/** The same, but its standard input is left to the caller, who ends it. */
export async function startFfmpeg(
  args: readonly string[],
  program: Program = 'ffmpeg',
  cwd?: string,
): Promise<Running> {
  const quiet = program === 'ffmpeg' ? ['-hide_banner', '-y'] : ['-v', 'error'];
  const child = spawn(await remotionProgram(program), [...quiet, ...args], { cwd });
  const out: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  // It may stop reading early; its exit code says what happened.
  child.stdin.on('error', () => undefined);
  const result = new Promise<FfmpegResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else reject(explainEnd(program, code, stderr));
    });
  });
  // It is thrown where it is waited for.
  result.catch(() => undefined);
  return { stdin: child.stdin, result, stop: () => child.kill() };
}

function explainEnd(program: Program, code: number | null, stderr: string): Error {
  const problem = new EncoderProblem(`${program} failed (${code}): ${lastLines(stderr)}`);
  // As Node's own errors say it.
  return /No space left on device/.test(stderr)
    ? Object.assign(problem, { code: 'ENOSPC' })
    : problem;
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' · ');
