/**
 * Where the programs are that Remotion brings. Seen with 4.0.527; tests/foreign/remotion.test.ts holds another version
 * against it. Apart from what else is known of Remotion, since its own configuration takes that, in a form of modules that
 * has no address.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { resolvePackage } from '../root';

/**
 * Where the ffmpeg or ffprobe lies that its compositor package carries. Where npm brought one such package, it is that; else
 * Remotion is asked, which takes a third of a second to load, and 11 ms each time.
 */
export async function remotionProgram(type: 'ffmpeg' | 'ffprobe'): Promise<string> {
  const [folder, another] = compositorFolders();
  const ending = process.platform === 'win32' ? '.exe' : '';
  return folder && !another ? path.join(folder, type + ending) : askRemotion(type);
}

/** Where Remotion says that it is. */
export async function askRemotion(type: 'ffmpeg' | 'ffprobe'): Promise<string> {
  const { RenderInternals } = await import('@remotion/renderer');
  const from = { indent: false, logLevel: 'error', binariesDirectory: null } as const;
  return RenderInternals.getExecutablePath({ type, ...from });
}

/** Of this system's compositor packages, those that are installed. Which of two is right depends on its C library. */
function compositorFolders(): string[] {
  const { resolve } = createRequire(resolvePackage('@remotion/renderer'));
  return ['', '-gnu', '-musl', '-msvc'].flatMap((library) => {
    const name = `@remotion/compositor-${process.platform}-${process.arch}${library}`;
    try {
      return path.dirname(resolve(`${name}/package.json`));
    } catch {
      return [];
    }
  });
}
