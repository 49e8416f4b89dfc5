/** `lectern new`: a document to begin with, and a project around it where there is none. */
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { plainTitle } from '../document/title';
import { Failure } from '../failure';
import { readVersion, SOURCES } from '../root';
import { TEMPLATES, type Template } from './templates';

export interface Start {
  /** The title as the author gave it, in any letters: also what the folder is called. */
  title: string;
  template: Template;
  /** Where the project is, or is to be. */
  folder: string;
  /** ISO 8601 date of the document. */
  date: string;
}

export interface Started {
  /** The document. */
  document: string;
  /** All that was written, the document first; none of it was there before. */
  written: string[];
}

/**
 * Writes `slides/<name>/<name>.md` with its picture; and `package.json` and `.gitignore` where no project is yet. Writes over
 * nothing. Throws Failure when the title gives no name, or the document is there already.
 */
export async function startDocument({ title, template, folder, date }: Start): Promise<Started> {
  const name = nameOf(title);
  if (!name)
    throw new Failure(
      `"${title}" has no letter or digit to name a folder by.`,
      'give the document a name, such as "lectern new tea".',
    );
  const target = path.join(folder, 'slides', name);
  const document = path.join(target, `${name}.md`);
  if (await exists(target))
    throw new Failure(
      `${target} is there already, and nothing is written over it.`,
      'take another name, or go on with what is there.',
    );
  const isNew = !(await isProject(folder));
  const files = {
    [document]: fill(await readTemplate(`${template}.md`), title, date),
    [path.join(target, 'picture.svg')]: await readTemplate(
      `picture-${TEMPLATES[template].picture}.svg`,
    ),
    ...(isNew ? await projectFiles(folder) : {}),
  };
  const written: string[] = [];
  for (const [file, text] of Object.entries(files))
    if (await writeNew(file, text)) written.push(file);
  return { document, written };
}

/** Letters, digits and single hyphens, lower case; letters of any script. */
export const nameOf = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A name such as `green-tea` as a title: `Green tea`. What has a capital or a space is a title already. */
export function titleOf(name: string): string {
  const words = /[\s\p{Lu}]/u.test(name) ? name.trim() : name.replace(/[-_]+/g, ' ').trim();
  return words.replace(/^\p{Ll}(?!\S*\p{Lu})/u, (letter) => letter.toUpperCase());
}

const readTemplate = (file: string): Promise<string> =>
  readFile(path.join(SOURCES, 'template', file), 'utf8');

/** The template with the title in it, as YAML and as Markdown read it. */
function fill(text: string, title: string, date: string): string {
  const shown = titleOf(title);
  // What Markdown would read as a sign of its own.
  const heading = shown.replace(/[\\`*_{}[\]<>#|~$:]/g, '\\$&');
  const values: Record<string, string> = {
    title: stringify(plainTitle(shown) === shown ? shown : heading).trim(),
    heading,
    date,
  };
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole);
}

/** True below a package.json. */
async function isProject(folder: string): Promise<boolean> {
  const parent = path.dirname(path.resolve(folder));
  if (await exists(path.join(folder, 'package.json'))) return true;
  return parent === path.resolve(folder) ? false : isProject(parent);
}

async function projectFiles(folder: string): Promise<Record<string, string>> {
  const project = {
    name: nameOf(path.basename(path.resolve(folder))) || 'lectern-project',
    private: true,
    scripts: {
      build: 'lectern build',
      check: 'lectern check',
      dev: 'lectern dev',
      upload: 'lectern publish',
    },
    dependencies: { lectern: `^${await readVersion()}` },
  };
  return {
    [path.join(folder, 'package.json')]: `${JSON.stringify(project, null, 2)}\n`,
    [path.join(folder, '.gitignore')]: ['node_modules/', 'out/', 'public/', '.lectern/', ''].join(
      '\n',
    ),
  };
}

/** False when the file is there already, which stays as it is. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
