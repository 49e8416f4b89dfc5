/** The engine, which the user installs: it has parts under the GPL, and never comes with lectern. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { installedVersion } from '../../../root';

const PACKAGE = 'sherpa-onnx-node';
/** The command that gets it. */
export const INSTALL = `npm install ${PACKAGE}`;

export interface Engine {
  /** Its module. */
  file: string;
  version: string;
}

/** In the folder that LECTERN_SHERPA names, else in the project; undefined where it is in neither. */
export function findEngine(env = process.env, cwd = process.cwd()): Engine | undefined {
  for (const folder of env.LECTERN_SHERPA ? [env.LECTERN_SHERPA, cwd] : [cwd])
    try {
      const from = path.resolve(folder);
      const file = createRequire(path.join(from, 'package.json')).resolve(PACKAGE);
      return { file, version: installedVersion(PACKAGE, from) ?? '' };
    } catch {
      // Not installed there.
    }
  return undefined;
}
