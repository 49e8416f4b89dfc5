/** The ffmpeg that Remotion's compositor package carries. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { AGAIN, Failure } from '../failure';
import { remotionProgram } from '../foreign/compositor';

/** An encoder that failed, or a file that it cannot read. */
export class EncoderFailure extends Failure {
  constructor(message: string, options?: ErrorOptions) {
    super(message, AGAIN, options);
  }
}

export interface FfmpegResult {
  stdout: Buffer;
  stderr: string;
}

type Program = 'ffmpeg' | 'ffprobe';

interface How {
  program?: Program;
  cwd?: string;
  /** Ends it; then it throws the signal's reason. */
  signal?: AbortSignal;
}

/** How a file is named to them: whatever its name, it is no option (`-y`) and no other protocol (`concat:`). */
export const fileArgument = (file: string): string => `file:${path.resolve(file)}`;

/** Runs ffmpeg or ffprobe quietly, with `input` on its standard input. Throws EncoderFailure when it fails. */
export async function runFfmpeg(
  args: readonly string[],
  { input, ...how }: How & { input?: Uint8Array } = {},
): Promise<FfmpegResult> {
  const quiet = input || how.program === 'ffprobe' ? [] : ['-nostdin'];
  const { stdin, result } = await startFfmpeg([...quiet, ...args], how);
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
  { program = 'ffmpeg', cwd, signal }: How = {},
): Promise<Running> {
  const quiet = program === 'ffmpeg' ? ['-hide_banner', '-y'] : ['-v', 'error'];
  const file = await remotionProgram(program);
  signal?.throwIfAborted();
  const child = spawn(file, [...quiet, ...args], { cwd, signal, killSignal: 'SIGKILL' });
  const out: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  // It may stop reading early; its exit code says what happened.
  child.stdin.on('error', () => undefined);
  const result = new Promise<FfmpegResult>((resolve, reject) => {
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else reject(signal?.aborted ? signal.reason : explainEnd(program, code, stderr));
    });
  });
  // It is thrown where it is waited for.
  result.catch(() => undefined);
  return { stdin: child.stdin, result, stop: () => child.kill() };
}

function explainEnd(program: Program, code: number | null, stderr: string): Error {
  const problem = new EncoderFailure(`${program} failed (${code}): ${lastLines(stderr)}`);
  // As Node's own errors say it.
  return /No space left on device/.test(stderr)
    ? Object.assign(problem, { code: 'ENOSPC' })
    : problem;
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' · ');
