/** The ffmpeg that Remotion's compositor package carries. */
import { spawn } from 'node:child_process';
import path from 'node:path';
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
  const { end, result } = await startFfmpeg([...quiet, ...args], how);
  end(input);
  return result;
}

/** Runs ffmpeg with `parts` on its standard input, one after the other. Throws EncoderFailure, or what they throw. */
export async function feedFfmpeg(
  args: readonly string[],
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  how: How = {},
): Promise<FfmpegResult> {
  const { write, end, result, stop } = await startFfmpeg(args, how);
  try {
    for await (const part of parts) {
      how.signal?.throwIfAborted();
      await write(part);
    }
    end();
    return await result;
  } catch (error) {
    // It would wait for more, and the command with it.
    stop();
    throw error;
  }
}

export interface Running {
  /** Hands something to its standard input; settled when its buffer may be used again, also when ffmpeg has ended early. */
  write(data: Uint8Array): Promise<void>;
  /** Hands it the last. */
  end(data?: Uint8Array): void;
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
  return {
    write: (data) => new Promise((resolve) => child.stdin.write(data, () => resolve())),
    end: (data) => void child.stdin.end(data),
    result,
    stop: () => child.kill(),
  };
}

function explainEnd(program: Program, code: number | null, stderr: string): Error {
  const problem = new EncoderFailure(`${program} failed (${code}): ${lastLines(stderr)}`);
  // As Node's own errors say it.
  return /No space left on device/.test(stderr)
    ? Object.assign(problem, { code: 'ENOSPC' })
    : problem;
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' · ');
