/** A file from elsewhere becomes a document: read by its ending, written as Markdown, its pictures beside it. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../failure';
import { takePictures } from './beside';
import { mayBeDocument } from './length';
import { LIMITS } from './limits';
import { writeDocument } from './markdown';
import type { Asked, Imported } from './reader';
import { readerFor, readers } from './readers';

export interface Draft extends Pick<Imported, 'pictures' | 'left' | 'remarks' | 'drawings'> {
  /** The document's text. */
  text: string;
}

/** Reads the file, in this thread. Throws a Failure where no reader knows it, or it cannot be read. */
export async function readDraft(file: string, asked?: Asked): Promise<Draft> {
  const imported = await readTree(file, asked);
  const title = imported.meta.title?.trim() || titleOf(file);
  const { pictures, left, remarks, drawings } = imported;
  const text = writeDocument({ ...imported, meta: { ...imported.meta, title } });
  mayBeDocument(Buffer.byteLength(text));
  return { text, pictures, left, remarks, ...(drawings && { drawings }) };
}

/** The file as its reader sees it, with all its pictures. */
export async function readTree(file: string, asked?: Asked): Promise<Imported> {
  const ending = path.extname(file).slice(1);
  const reader = readerFor(ending);
  if (!reader) throw unknown(file, ending);
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new Failure(`${file} cannot be read.`, 'give the path of a file.', { cause });
  });
  if (size > LIMITS.file)
    throw new Failure(`${file} is larger than any document.`, 'part it where it was made.');
  const read = await reader.read(await readFile(file), asked).catch((cause: unknown) => {
    if (cause instanceof Failure) throw cause;
    const mend = 'save it anew where it was made.';
    throw new Failure(`${file} cannot be read as ${reader.name}.`, mend, { cause });
  });
  return takePictures(read, file);
}

const titleOf = (file: string): string => {
  const words = path.parse(file).name.replace(/[-_]+/g, ' ').trim();
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
};

/** What Pandoc makes Markdown of. */
const OF_PANDOC = new Set('rst org textile epub fb2 mediawiki opml rtf'.split(' '));

function unknown(file: string, ending: string): Failure {
  const known = readers.flatMap(({ endings }) => endings.map((one) => `.${one}`)).join(', ');
  const what = ending
    ? `No reader knows .${ending}`
    : `${file} has no ending that tells what it is`;
  return new Failure(
    `${what}; known are ${known}.`,
    OF_PANDOC.has(ending.toLowerCase())
      ? `have Pandoc make Markdown of it: pandoc -s "${file}" --extract-media=. -t gfm -o "${path.parse(file).name}.md".`
      : 'save it in one of these formats.',
  );
}
