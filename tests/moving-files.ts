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
