// Runs a program that was built into one file (build/program.ts), and keeps what V8 compiled of it: the next start of the
// same command takes half the time. Node 20 keeps nothing itself.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const DIGEST_BYTES = 20;

/**
 * The exports of the program in `file`, an absolute path, which is ASCII, and `keep`, to be called when it has run: it writes what was compiled
 * under `name` (one for each command, since each needs other functions), if nothing was found. Whatever is torn, or of
 * another V8 or program, is compiled anew; where nothing can be written, nothing is kept.
 */
export function load(file, name) {
  const { size, mtimeMs } = statSync(file);
  const places = foldersFor(file, `${size}-${mtimeMs}`).map((folder) =>
    path.join(folder, `${name}.bin`),
  );
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: first(places, readWhole),
  });
  const found = script.cachedDataRejected === false;
  const program = { exports: {} };
  script.runInThisContext()(
    program.exports,
    createRequire(file),
    program,
    pathToFileURL(file).href,
    (specifier) => import(specifier),
  );
  const keep = () => {
    if (!found) first(places, (place) => writeWhole(place, script.createCachedData()));
  };
  return { exports: program.exports, keep };
}

/** Beside the program, where only those write who may change it, too; else among what the user's programs keep. */
function foldersFor(file, state) {
  const ofUser = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  const key = createHash('sha256').update(`${file} ${state}`).digest('hex').slice(0, 16);
  return [path.join(path.dirname(file), 'compiled'), path.join(ofUser, 'lectern/compiled')].map(
    (folder) => path.join(folder, key),
  );
}

/** What `ask` answers for the first place where it does not throw. */
function first(places, ask) {
  for (const place of places)
    try {
      return ask(place);
    } catch {
      // The next one.
    }
  return undefined;
}

const digestOf = (data) => createHash('sha1').update(data).digest();

/** V8 does not see that bytes have changed. Throws when they have. */
function readWhole(place) {
  const bytes = readFileSync(place);
  const data = bytes.subarray(DIGEST_BYTES);
  if (!digestOf(data).equals(bytes.subarray(0, DIGEST_BYTES))) throw new Error('torn');
  return data;
}

function writeWhole(place, data) {
  const temporary = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(temporary, Buffer.concat([digestOf(data), data]));
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
