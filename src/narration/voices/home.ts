/** Where voices lie that were added to this machine: a folder of the user's, or the one that LECTERN_VOICES names. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { upwards } from '../../upwards';

/** Absolute. */
export function voicesFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.LECTERN_VOICES) return path.resolve(env.LECTERN_VOICES);
  return path.join(dataFolder(env, platform), 'lectern', 'voices');
}

/** Of this user, for data that programs keep. */
function dataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const home = homedir();
  if (platform === 'win32') return env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME || path.join(home, '.local', 'share');
}

/**
 * Where a voice lies that a document in `from` brings: a path from its folder or from one around it, from the user's own (`~`), or
 * a folder among the voices that were added. Absolute; where it would lie beside the document, when it is nowhere.
 */
export function placeOfModel(written: string, from: string, voices = voicesFolder()): string {
  if (/^~(?=$|[\\/])/.test(written)) return path.join(homedir(), written.slice(1));
  if (path.isAbsolute(written)) return path.normalize(written);
  const near = [...upwards(from), voices].map((folder) => path.join(folder, written));
  return near.find((folder) => existsSync(folder)) ?? path.join(from, written);
}
