/** A file from elsewhere, named where a document is asked for: it is imported into the store, to have a first look at it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../cache/fingerprint';
import { MARKDOWN } from '../document/endings';
import type { Context } from '../outputs/output';
import { nameOf } from '../template/write';
import { STORE } from './folders';

/** The document that was made of `named`; undefined where that is a document itself, or no file. Throws a Failure where no reader knows it. */
export async function firstLook(
  named: string | undefined,
  { say, signal }: Pick<Context, 'say' | 'signal'>,
  store = STORE,
  importing = importLazily,
): Promise<string | undefined> {
  if (named === undefined || !path.extname(named) || MARKDOWN.test(named)) return undefined;
  const bytes = await readFile(named).catch(() => undefined);
  if (!bytes) return undefined;
  const { filesOf } = await import('../import/keep');
  const draft = await importing(named, signal);
  const name = nameOf(path.parse(named).name) || 'document';
  const folder = path.join(
    store,
    'imported',
    fingerprint(bytes.toString('base64')).slice(0, 12),
    name,
  );
  await mkdir(folder, { recursive: true });
  for (const [file, data] of filesOf(draft, name)) await writeFile(path.join(folder, file), data);
  say(`${named} was imported for a first look; "lectern import ${named}" keeps the document.\n`);
  return path.join(folder, `${name}.md`);
}

/** What starts a thread for it is not loaded for documents. */
const importLazily = async (file: string, signal: AbortSignal) =>
  (await import('../import/import')).importFile(file, signal);
