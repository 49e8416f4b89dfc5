/** What `publish --check` does: it verifies folders that were published. */
import path from 'node:path';
import { chooseDocuments } from '../project/documents';
import { exists } from '../project/files';
import { openProject } from '../project/project';
import { versionsMeant } from '../project/talk';
import { checkPublication } from '../publish/check';
import type { Finding } from '../publish/finding';
import { MANIFEST } from '../publish/manifest';
import { formatFindings, jsonFindings } from '../publish/report';
import type { Context } from './output';

interface CheckOptions {
  check?: string | true;
  document?: string;
  out?: string;
  all: boolean;
  json: boolean;
}

/** Verifies publications; returns the exit code. */
export async function checkPublished(
  options: CheckOptions,
  { out, say, terminal, signal }: Context,
): Promise<number> {
  const found = await publishedFolders(options);
  if ('question' in found) {
    say(`${found.question}\n`);
    return 2;
  }
  const checked: Finding[] = [];
  for (const folder of found.folders) {
    const findings = await checkPublication(folder, signal);
    const inside = (file: string) => (found.folders.length > 1 ? path.join(folder, file) : file);
    checked.push(...findings.map((finding) => ({ ...finding, file: inside(finding.file) })));
    if (options.json) continue;
    if (findings.length > 0) say(formatFindings(findings, folder, terminal));
    else say(`All is well with ${folder}\n`);
  }
  if (options.json) out(jsonFindings(checked));
  return checked.length > 0 ? 1 : 0;
}

/** The folder that is named, or those of the documents that are meant, in all languages of a talk. */
async function publishedFolders({
  check,
  document,
  out,
  all,
}: CheckOptions): Promise<{ folders: string[] } | { question: string }> {
  if (typeof check === 'string' && document !== undefined)
    return { question: `What is to be verified: "${check}" or "${document}"?\nFix: name one.` };
  const named = typeof check === 'string' ? check : document;
  if (named !== undefined && (await exists(path.join(named, MANIFEST))))
    return { folders: [named] };
  const choice = await chooseDocuments(named, all);
  // What is no document is a folder that something is wrong with.
  if (named !== undefined && choice.unknown) return { folders: [named] };
  if ('question' in choice) return choice;
  const [only] = choice.files;
  const files = all || only === undefined ? choice.files : await versionsMeant(only, named);
  const projects = await Promise.all(files.map((file) => openProject(file, out)));
  return { folders: projects.map(({ outDir, name }) => path.join(outDir, name, 'publish')) };
}
