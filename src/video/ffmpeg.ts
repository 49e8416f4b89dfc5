/** The ffmpeg that Remotion's compositor package carries. */
import { spawn } from 'node:child_process';
import { RenderInternals } from '@remotion/renderer';

export class EncoderProblem extends Error {}

export interface FfmpegResult {
  stdout: Buffer;
  stderr: string;
}

const executable = (type: 'ffmpeg' | 'ffprobe') =>
  RenderInternals.getExecutablePath({
    type,
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });

/** Runs ffmpeg or ffprobe quietly, with `input` on its standard input. Throws EncoderProblem when it fails. */
export function runFfmpeg(
  args: readonly string[],
  { input, program = 'ffmpeg' }: { input?: Uint8Array; program?: 'ffmpeg' | 'ffprobe' } = {},
): Promise<FfmpegResult> {
  const quiet = program === 'ffmpeg' ? ['-hide_banner', '-nostdin', '-y'] : ['-v', 'error'];
  const flags = input ? quiet.filter((flag) => flag !== '-nostdin') : quiet;
  const child = spawn(executable(program), [...flags, ...args]);
  const out: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => out.push(data));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  // It may stop reading early; its exit code says what happened.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else reject(new EncoderProblem(`${program} failed (${code}): ${lastLines(stderr)}`));
    });
  });
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-3).join(' · ');
