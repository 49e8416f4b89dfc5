/** Every sentence that an author reads: what is wrong, and what to do. One entry per problem. */

interface Words {
  severity: 'error' | 'warning';
  message: string;
  fix: string;
}
const error = (message: string, fix: string): Words => ({ severity: 'error', message, fix });
const warning = (message: string, fix: string): Words => ({ severity: 'warning', message, fix });

const LONGEST_SHOWN = 60;
/** A value as it is shown in a message: quoted, on one line, cut when long. */
const quoted = (value: string): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return `"${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}"`;
};
const meant = (known: string | undefined): string => (known ? ` Did you mean "${known}"?` : '');

export const messages = {
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
  noHeadings: () =>
    error(
      'The document has no headings.',
      'Begin with "# Title" and give each scene a "## Heading".',
    ),
  // Front matter.
  frontMatterMissing: () =>
    error('The front matter is missing.', 'Begin the file with "---", "title: …" and "---".'),
  yamlBroken: (reason: string) =>
    error(`The front matter is not valid YAML: ${reason}`, 'Mend the YAML.'),
  metaUnknown: (key: string, known: string | undefined, all: readonly string[]) =>
    error(
      `Unknown key ${quoted(key)} in the front matter.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  metaMissing: (key: string) =>
    error(`The front matter has no ${quoted(key)}.`, `Add a line "${key}: …".`),
  metaWrong: (key: string, value: string, wanted: string) =>
    error(`${quoted(key)} cannot be ${quoted(value)}.`, `It must be ${wanted}.`),
} satisfies Record<string, (...values: never[]) => Words>;

export type Code = keyof typeof messages;
