/** Keys of services: from the environment, or from the file outside the project that LECTERN_KEYS names. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Failure } from '../../../failure';
import { isInProject } from '../../../scene/trust';
import { projectAbove } from '../../../upwards';

type Environment = Readonly<Record<string, string | undefined>>;

/** The key in the variable `name`, else in a line `name=key` of the file. Throws a Failure that never holds it. */
export async function readKey(name: string, env: Environment = process.env): Promise<string> {
  const file = env.LECTERN_KEYS;
  const key = (env[name]?.trim() || (file && (await readLine(file, name)))) ?? '';
  if (!key)
    throw new Failure(
      `The variable ${name} is not set, and the voice needs the key that it holds.`,
      `set ${name} to a key of the service, or write "${name}=…" into the file that LECTERN_KEYS names.`,
    );
  // The errors of fetch would show it.
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Failure(
      `What the variable ${name} holds is no key: it has spaces, or signs that are not ASCII.`,
      `set ${name} to the key alone.`,
    );
  return key;
}

async function readLine(file: string, name: string): Promise<string | undefined> {
  if (existsSync(file) && projectAbove(process.cwd()) !== undefined && isInProject(file))
    throw new Failure(
      'The file that LECTERN_KEYS names lies in your project, where it may be handed on with it.',
      'move it to a folder of your own, and let LECTERN_KEYS name it there.',
    );
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure(
      'The file that LECTERN_KEYS names cannot be read.',
      'correct its path, or unset LECTERN_KEYS.',
      { cause: error },
    );
  });
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*export\s+/, '').trim());
  const found = lines.find((line) => line.startsWith(`${name}=`));
  return found
    ?.slice(name.length + 1)
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2');
}

/** The text without the key, for what servers say back. */
export const withoutKey = (text: string, key: string | undefined): string =>
  (key ? text.replaceAll(key, '…') : text).replace(/\b(sk|pk|xi)[-_][\w*-]{6,}/g, '…');
