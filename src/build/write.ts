/** Builds all that the command runs and reads into one folder. The same for a clone's first command and for npm. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { computeCodeHashes } from '../cache/code';
import { BUILT_ICONS, readTabler, writeIcons } from '../foreign/tabler';
import { BUILT_WORDS, readWords, writeWords } from '../foreign/wink';
import { ROOT, SOURCES } from '../root';
import { buildComposition, buildPrograms, buildStudioConfig } from './command';
import { buildScript, buildSheet } from './page';
import { builtName, COPIED, SCRIPTS, SHEETS } from './parts';
import { buildProgram } from './program';

/** Writes into `folder`, which is made when it is missing. */
export async function writeBuild(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'fonts'), { recursive: true });
  const write = (name: string, data: string | Uint8Array) =>
    writeFile(path.join(folder, name), data);
  await Promise.all([
    computeCodeHashes(ROOT).then((code) => buildProgram(folder, code)),
    buildPrograms(folder),
    write(BUILT_ICONS, writeIcons(readTabler())),
    write(BUILT_WORDS, writeWords(readWords())),
    buildStudioConfig(folder),
    buildComposition(folder, builtName),
    ...SCRIPTS.map(async (script) => write(builtName(script), await buildScript(script))),
    ...SHEETS.map(async (name) => {
      const { css, fonts } = await buildSheet(name);
      await write(builtName(name), css);
      for (const [font, data] of fonts) await write(font, data);
    }),
    ...COPIED.map((part) =>
      cp(path.join(SOURCES, part), path.join(folder, part), {
        recursive: true,
        filter: (file) => !file.endsWith('.ts'),
      }),
    ),
  ]);
}
