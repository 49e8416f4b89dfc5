/** Which document is meant when none is named. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The documents of a project: `slides/<name>/<name>.md`, sorted. */
export async function findDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries
    .filter((file) => {
      const { dir, name, ext } = path.parse(file);
      return ext === '.md' && path.basename(dir) === name;
    })
    .sort()
    .map((file) => path.join(folder, file));
}

/** The document to use, or a question to ask. */
export async function chooseDocument(
  named: string | undefined,
): Promise<{ file: string } | { question: string }> {
  if (named !== undefined) return { file: named };
  const [only, ...others] = await findDocuments('slides');
  if (only === undefined)
    return {
      question:
        'Which document? There is none in slides/.\nFix: name one, or write slides/<name>/<name>.md.',
    };
  if (others.length === 0) return { file: only };
  const list = [only, ...others].map((file) => `  ${file}`).join('\n');
  return {
    question: `Which document? There are several in slides/:\n${list}\nFix: name one of them.`,
  };
}
