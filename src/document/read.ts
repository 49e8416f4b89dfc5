/** Reads a document from the disk: a file that is Markdown, text, and not too large. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problems } from '../problem/problem';
import { MARKDOWN } from './endings';
import { withLanguage } from './language';
import type { Defaults } from './meta';
import { parseDocument } from './parse';
import type { Document } from './schema';

/** About 40,000 words, or four hours of speech; more is a mistake, and would take minutes to say so. */
export const MOST_BYTES = 250_000;

const TOP = { line: 1, column: 1 };

/** The document in `file`, called `name` when not as its file, or `text` as if it stood there; undefined after problems that leave nothing to read. */
export async function readDocument(
  file: string,
  problems: Problems,
  given: { name?: string; defaults?: Defaults; text?: string } = {},
): Promise<Document | undefined> {
  const text = given.text ?? (await readText(file, problems));
  if (text === undefined) return undefined;
  const folder = await realpath(path.dirname(path.resolve(file)));
  const name = given.name ?? path.basename(file, path.extname(file));
  const document = parseDocument(text, { name, folder }, problems, given.defaults);
  return withLanguage(document);
}

async function readText(file: string, problems: Problems): Promise<string | undefined> {
  try {
    const info = await stat(file);
    if (info.isDirectory()) problems.report('fileIsFolder', TOP, file);
    else if (!MARKDOWN.test(file)) problems.report('fileNotMarkdown', TOP, file);
    else if (!info.isFile()) problems.report('fileUnreadable', TOP, file, 'not a plain file');
    else if (info.size > MOST_BYTES) problems.report('fileTooLarge', TOP, info.size, MOST_BYTES);
    if (problems.failed()) return undefined;
    return decode(await readFile(file), problems);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') problems.report('fileMissing', TOP, file);
    else problems.report('fileUnreadable', TOP, file, code);
    return undefined;
  }
}

function decode(bytes: Buffer, problems: Problems): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul >= 0) problems.report('nulByte', placeOf(text, nul));
    if (!text.trim()) problems.report('fileEmpty', TOP);
    return problems.failed() ? undefined : text;
  } catch {
    problems.report('notText', TOP);
    return undefined;
  }
}

function placeOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
