/** Problems of the file, its front matter, headings and directives. */
import { error, type Messages, meant, quoted, warning } from '../words';

export const documentMessages = {
  // The file.
  fileMissing: (path: string) =>
    error(`There is no file ${quoted(path)}.`, 'Check the path, or name a document in slides/.'),
  fileIsFolder: (path: string) =>
    error(`${quoted(path)} is a folder.`, 'Name the Markdown file in it.'),
  fileNotMarkdown: (path: string) =>
    error(`${quoted(path)} is not a Markdown file.`, 'Name a file that ends in .md.'),
  fileUnreadable: (path: string, reason: string) =>
    error(`${quoted(path)} cannot be read (${reason}).`, 'Check its permissions.'),
  fileEmpty: () =>
    error('The document is empty.', 'Begin with front matter that has a title, then "# Title".'),
  fileTooLarge: (bytes: number, most: number) =>
    error(
      `The document has ${bytes} bytes; the most is ${most}.`,
      'Split it into several documents.',
    ),
  notText: () =>
    error('The file is not UTF-8 text.', 'Save it as UTF-8; a document holds text only.'),
  nulByte: () =>
    error('The document holds a NUL character.', 'Remove it; it has no place in text.'),
  // Front matter.
  frontMatterMissing: () =>
    error('The front matter is missing.', 'Begin the file with "---", "title: …" and "---".'),
  frontMatterOpen: () => error('The front matter is not closed.', 'End it with a line "---".'),
  yamlBroken: (reason: string) =>
    error(
      `The front matter cannot be read as YAML: ${reason}`,
      'Write "key: value" lines, and put a value that holds ": " or begins with a sign in quotes.',
    ),
  metaUnknown: (key: string, known: string | undefined, all: readonly string[]) =>
    error(
      `Unknown key ${quoted(key)} in the front matter.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  metaMissing: (key: string) =>
    error(`The front matter has no ${quoted(key)}.`, `Add a line "${key}: …".`),
  metaWrong: (key: string, value: string, wanted: string) =>
    error(`${quoted(key)} cannot be ${quoted(value)}.`, `It must be ${wanted}.`),
  // Sections and headings.
  idBroken: (id: string) =>
    warning(
      `${quoted(id)} cannot be the id of a scene.`,
      'Use lower-case letters, digits and hyphens, e.g. {#how-it-works}.',
    ),
  idTwice: (id: string, line: number) =>
    warning(
      `The id ${quoted(id)} is already used in line ${line}.`,
      'Give one of the two another id, e.g. {#other-name}.',
    ),
  paragraphTooLong: (length: number, most: number) =>
    error(
      `This paragraph has ${length} characters; the most is ${most}.`,
      'Split it into several scenes.',
    ),
  nestedTooDeep: () =>
    error('This is nested deeper than a scene can show.', 'Write it flat, or as several scenes.'),
  fenceUnclosed: () =>
    error(
      'This fence of code is not closed, and takes in the rest of the document.',
      'End it with a line "```".',
    ),
  commentUnclosed: () =>
    error(
      'This comment is not closed, and takes in the rest of the document.',
      'End it with "-->".',
    ),
  commentHolds: (words: string) =>
    error(
      `${quoted(words)} stands in the line of a comment, and is left out with it.`,
      'Put the comment on a line of its own, or behind the words.',
    ),
  directiveUnknown: (name: string, known: string | undefined, all: readonly string[]) =>
    warning(
      `Unknown kind of scene ${quoted(name)}.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  directiveUnclosed: (name: string) =>
    warning(`":::${name}" is not closed before the next heading.`, 'End it with a line ":::".'),
  directiveStray: (line: string) =>
    error(
      `${quoted(line)} opens and closes nothing.`,
      'Write ":::name" without a space, and a closing ":::" on lines of their own.',
    ),
  directiveLeaf: (name: string) =>
    error(
      `"::${name}" with two colons does nothing.`,
      `Write ":::${name}", its content, and a closing ":::".`,
    ),
  ownKindBroken: (file: string, reason: string) =>
    error(
      `The document's own kind in ${quoted(file)} cannot be used: ${reason}.`,
      'Mend the file; it must export default defineScene({ kind, schema, read, view }).',
    ),
  ownKindForeign: (file: string) =>
    error(
      `${quoted(file)} is a program, and the document lies outside the project: it was not run.`,
      'Read the file; when you trust it, run the command again with --own-code.',
    ),
  ownKindFields: (kind: string, field: string, reason: string) =>
    error(
      `A scene of kind ${quoted(kind)} has a wrong "${field}": ${reason}.`,
      `Mend the reader in ${kind}.tsx.`,
    ),
  htmlShown: (html: string) =>
    warning(`HTML is shown as text: ${quoted(html)}.`, 'Use Markdown, or leave it out.'),
} satisfies Messages;
