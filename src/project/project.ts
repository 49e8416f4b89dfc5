/** What a document has from the project that it lies in: its name among others, and what is said for all of them. */
import path from 'node:path';
import { type Config, readConfig } from './config';
import { findMarkdown, findRoot } from './files';
import { nameDocument } from './name';
import { defaultsOf } from './talk';

export interface Project extends Pick<Config, 'problems' | 'defaults' | 'store'> {
  /** Path of its configuration, where it has one. */
  config?: string;
  /** What the document's results are called. */
  name: string;
  /** Where results go. */
  outDir: string;
  /** Why it is not called as its file. */
  note?: string;
}

const OUT = 'out';

/** Of the document `file`; `out` is the folder that the command line names. */
export async function openProject(file: string, out?: string): Promise<Project> {
  const found = await readConfig(file);
  const { problems, defaults: shared, out: configured, file: config, store } = found;
  const defaults = { ...shared, ...(await defaultsOf(file)) };
  const root = await findRoot(file);
  const { name, others } = nameDocument(file, root, await findMarkdown(root));
  const outDir = out ?? configured ?? OUT;
  const { name: stem, base } = path.parse(file);
  const folder = path.join(outDir, name);
  const note = `${others.length === 1 ? 'Another document is' : 'Other documents are'} called ${base} (${others.join(', ')}): this one is made in ${folder}\n`;
  return { problems, defaults, config, store, name, outDir, ...(name === stem ? {} : { note }) };
}
