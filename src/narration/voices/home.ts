/** Where voices lie that were added to this machine: a folder of the user's, or the one that LECTERN_VOICES names. */
import { homedir } from 'node:os';
import path from 'node:path';

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
