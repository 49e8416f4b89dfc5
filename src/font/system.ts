/** The fonts of the system, by their files: another list may draw what the carried fonts have no letters for otherwise. */
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** A file that decides which fonts there are, or which is chosen. */
export interface FontFile {
  /** In its folder: on another machine that lies elsewhere. */
  path: string;
  bytes: number;
}

/** Where this system looks for them, with its settings. */
function fontFolders(): string[] {
  const { env, platform } = process;
  const home = homedir();
  if (platform === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', path.join(home, 'Library/Fonts')];
  if (platform === 'win32')
    return [
      path.join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
      path.join(env.LOCALAPPDATA ?? home, 'Microsoft/Windows/Fonts'),
    ];
  const shared = (env.XDG_DATA_DIRS ?? '/usr/local/share:/usr/share').split(':');
  const data = [...shared, env.XDG_DATA_HOME ?? path.join(home, '.local/share')];
  return [
    ...data.filter(Boolean).map((folder) => path.join(folder, 'fonts')),
    path.join(home, '.fonts'),
    env.FONTCONFIG_PATH ?? '/etc/fonts',
    ...(env.FONTCONFIG_FILE ? [path.dirname(env.FONTCONFIG_FILE)] : []),
    path.join(env.XDG_CONFIG_HOME ?? path.join(home, '.config'), 'fontconfig'),
  ];
}

/** Sorted; what cannot be read is not there. */
export const listFonts = (folders: readonly string[] = fontFolders()): FontFile[] =>
  [...new Set(folders)].flatMap(filesIn).sort((a, b) => (a.path < b.path ? -1 : 1));

function filesIn(folder: string): FontFile[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const file = path.join(folder, name);
      const info = statSync(file, { throwIfNoEntry: false });
      return info?.isFile() ? [{ path: name.split(path.sep).join('/'), bytes: info.size }] : [];
    });
  } catch {
    return [];
  }
}
