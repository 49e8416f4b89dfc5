/** Which documents are meant: by path, by folder, by name, or by being the only one. */
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { MARKDOWN } from '../document/endings';
import { nearest } from '../problem/nearest';
import { findMarkdown, findRoot, stemOf } from './files';
import { nameDocument } from './name';
import { talkOf, versionsOf } from './talk';

/** The documents to use, or a question to ask; `unknown` when no document is there by the name that was given. */
export type Choice = ({ files: string[] } | { question: string }) & { unknown?: true };

const SLIDES = 'slides';
/** Bytes in which front matter that has a title says so. */
const HEAD = 2048;

/** What `named` means in the working folder, or in `here`; with `all`, every document of it. */
export async function chooseDocuments(
  named: string | undefined,
  all = false,
  here = '.',
): Promise<Choice> {
  if (named === undefined) {
    const found = await projectDocuments(here);
    return found.length > 0 ? chooseOf(found, all) : { question: NONE };
  }
  const file = here === '.' || path.isAbsolute(named) ? named : path.join(here, named);
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) return chooseInFolder(file, all);
  if (info || MARKDOWN.test(file)) return { files: [file] };
  return chooseByName(named, all, here);
}

const NONE =
  'Which document? There is none here.\nFix: name one, or write slides/<name>/<name>.md.';

/** Those in its `slides/`; where there are none, all those in the folder. */
async function projectDocuments(folder: string): Promise<string[]> {
  const found = await findDocuments(path.join(folder, SLIDES));
  return found.length > 0 ? found : findDocuments(folder);
}

/** The documents in a folder: `<name>/<name>.md`, else every file whose front matter has a title; sorted, without translations. */
export async function findDocuments(folder: string): Promise<string[]> {
  const files = await findMarkdown(folder);
  const own = files.filter(isOwn);
  const others = files.filter(
    (file) => !own.some((document) => path.dirname(document) === path.dirname(file)),
  );
  const titled = await Promise.all(others.map(hasTitle));
  const found = [...own, ...others.filter((_, i) => titled[i])].sort();
  const talks = await Promise.all(found.map(talkOf));
  return found.filter((file, i) => !talks[i]?.translations.includes(file));
}

/** With their translations. */
const allVersions = async (documents: readonly string[]): Promise<string[]> =>
  (await Promise.all(documents.map(versionsOf))).flat();

/** Called as its folder. */
const isOwn = (file: string): boolean =>
  path.basename(path.dirname(path.resolve(file))) === stemOf(file);

async function hasTitle(name: string): Promise<boolean> {
  const file = await open(name).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return /^\uFEFF?\s*---[ \t]*\r?\n(.*\r?\n)*?title[ \t]*:/.test(
      buffer.toString('utf8', 0, bytesRead),
    );
  } finally {
    await file.close();
  }
}

async function chooseInFolder(folder: string, all: boolean): Promise<Choice> {
  const [own] = (await findMarkdown(folder)).filter(
    (file) => isOwn(file) && path.dirname(path.resolve(file)) === path.resolve(folder),
  );
  if (own && !all) return { files: [own] };
  const documents = await projectDocuments(folder);
  // That it is a folder is a problem of what was named.
  return documents.length > 0 ? chooseOf(documents, all) : { files: [folder], unknown: true };
}

/** By the name that its results go under, else by the file's. */
async function chooseByName(named: string, all: boolean, here: string): Promise<Choice> {
  const documents = await allVersions(await projectDocuments(here));
  const names = await namesOf(documents);
  const called = documents.filter((_, i) => names[i] === named);
  const found = called.length > 0 ? called : documents.filter((file) => stemOf(file) === named);
  if (found.length > 0) return chooseOf(found, all);
  const close = nearest(named, names);
  const meant = close ? ` Did you mean "${close}"?` : '';
  const list = documents.length > 0 ? `There are:\n${listOf(documents, names)}` : 'There is none.';
  return {
    unknown: true,
    question: `There is no document "${named}".${meant} ${list}\nFix: name a document, or a file that ends in .md.`,
  };
}

async function chooseOf(documents: string[], all: boolean): Promise<Choice> {
  if (all) return { files: await allVersions(documents) };
  if (documents.length === 1) return { files: documents };
  const list = listOf(documents, await namesOf(documents));
  return {
    question: `Which document? There are several:\n${list}\nFix: name one, or all by --all.`,
  };
}

/** What the results of each are called; every project is looked through once. */
async function namesOf(documents: readonly string[]): Promise<string[]> {
  const roots = await Promise.all(documents.map(findRoot));
  const projects = new Map<string, Promise<string[]>>();
  for (const root of roots) projects.set(root, projects.get(root) ?? findMarkdown(root));
  return Promise.all(
    documents.map(async (file, i) => {
      const root = roots[i] ?? '';
      return nameDocument(file, root, await projects.get(root)).name;
    }),
  );
}

function listOf(documents: readonly string[], names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length));
  return documents.map((file, i) => `  ${(names[i] ?? '').padEnd(width)}  ${file}`).join('\n');
}
