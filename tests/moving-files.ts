/** Videos of plain colours, encoded as a build encodes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runFfmpeg } from '../src/encode/ffmpeg';
import { type Moving, movingGif } from './moving';
import { newFolder } from './sample';

export async function movingVideo(picture: Moving, ending: 'mp4' | 'webm'): Promise<Buffer> {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'a.gif'), movingGif(picture));
  const codec = ending === 'mp4' ? 'libx264' : 'libvpx';
  const args = ['-i', 'a.gif', '-r', '30', '-pix_fmt', 'yuv420p', '-c:v', codec, `a.${ending}`];
  await runFfmpeg(args, { cwd: folder });
  return readFileSync(path.join(folder, `a.${ending}`));
}

/** A video of one colour that is heard: a chord, louder on the left, `dB` below full scale. */
export async function heardVideo(
  seconds: number,
  { dB = -30, ending = 'mp4' }: { dB?: number; ending?: 'mp4' | 'webm' } = {},
): Promise<Buffer> {
  const folder = newFolder();
  const frames = [200, 100].map((red) => ({
    colour: [red, 40, 20] as const,
    delayMs: seconds * 500,
  }));
  writeFileSync(path.join(folder, 'a.gif'), movingGif({ width: 64, height: 48, frames, times: 1 }));
  const samples = new Int16Array(2 * seconds * SAMPLE_RATE);
  for (let i = 0; i < samples.length; i++) {
    const wave = CHORD.reduce((sum, hz) => sum + Math.sin((Math.PI * hz * i) / SAMPLE_RATE), 0);
    const side = i % 2 === 0 ? 1 : 0.5;
    samples[i] = Math.round((side * wave * 32_767 * 10 ** (dB / 20)) / CHORD.length);
  }
  await runFfmpeg(
    [
      ...['-i', 'a.gif', '-f', 's16le', '-ac', '2', '-ar', String(SAMPLE_RATE), '-i', 'pipe:0'],
      ...['-r', '30', '-pix_fmt', 'yuv420p', '-b:a', '192k'],
      ...['-c:v', ending === 'mp4' ? 'libx264' : 'libvpx'],
      ...['-c:a', ending === 'mp4' ? 'aac' : 'libopus', `a.${ending}`],
    ],
    { cwd: folder, input: new Uint8Array(samples.buffer) },
  );
  return readFileSync(path.join(folder, `a.${ending}`));
}

/** Hz. */
const CHORD = [220, 550, 880];
const SAMPLE_RATE = 48_000;
