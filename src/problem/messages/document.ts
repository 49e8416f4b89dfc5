/** Problems of the file, its front matter, headings and directives. */
import { error, type Messages, meant, quoted, warning } from '../words';

/** Subject and verb: "1 shortcode like {{ x }} was". */
const counted = (count: number, one: string, many: string, like = ''): string =>
  [String(count), count === 1 ? one : many, like, count === 1 ? 'was' : 'were']
    .filter(Boolean)
    .join(' ');

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
  fencedWhole: () =>
    warning(
      'The whole document stands in a fence, and is read as what it holds.',
      'Remove its first line and its last.',
    ),
  notText: () =>
    error('The file is not UTF-8 text.', 'Save it as UTF-8; a document holds text only.'),
  nulByte: () =>
    error('The document holds a NUL character.', 'Remove it; it has no place in text.'),
  iconUnknown: (written: string, known: string | undefined) =>
    warning(
      `No icon is called so: ${quoted(written)}${known ? ', and none is drawn' : ''}.`,
      `"lectern icons <word>" shows what there is.${meant(known)}`,
    ),
  groundUnknown: (written: string, known: string | undefined) =>
    warning(
      `No ground is called so: ${quoted(written)}; the scene has that of its kind.`,
      `A scene stands on paper, tint or full.${meant(known)}`,
    ),
  // Slides and blocks of other tools.
  includeLeft: (file: string) =>
    warning(
      `${quoted(file)} is not read in: a document is one file.`,
      'Copy what it holds to this place.',
    ),
  slideHidden: () =>
    warning(
      'This is not to be shown, as its author says, and is left out.',
      'Remove it, or the line that hides it.',
    ),
  blockUnclosed: (line: string) =>
    warning(
      `${quoted(line)} is not closed, and its words stand without it.`,
      'End it with a line ":::".',
    ),
  cellHidden: (language: string, count: number) =>
    warning(
      `${count} ${count > 1 ? 'pieces' : 'piece'} of code (${language}) ${count > 1 ? 'are' : 'is'} not to be shown, as their author says, and left out.`,
      'Remove it, or set "echo" to true.',
    ),
  citationLeft: (written: string, count: number) =>
    warning(
      `Citations are left out, ${quoted(written)} ${count > 1 ? `and ${count - 1} more` : 'alone'}.`,
      'Write a footnote with the source: "[^name]".',
    ),
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
  paragraphTooLong: (length: number) =>
    warning(
      `This paragraph has ${length} characters, and is read as several.`,
      'Split it where a new thought begins.',
    ),
  nestedTooDeep: () =>
    warning(
      'This is nested deeper than anybody could follow, and is read as less deep.',
      'Write it flat, or as several scenes.',
    ),
  fenceUnclosed: (line: number) =>
    warning(
      `This fence of code is not closed, and is read as ending with line ${line}.`,
      'End it with a line "```".',
    ),
  commentUnclosed: (line: number) =>
    warning(
      `This comment is not closed, and is read as ending with line ${line}.`,
      'End it with "-->".',
    ),
  directiveUnknown: (name: string, known: string | undefined, all: readonly string[]) =>
    warning(
      `Unknown kind of scene ${quoted(name)}.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  directiveUnclosed: (name: string) =>
    warning(`":::${name}" is not closed before the next heading.`, 'End it with a line ":::".'),
  embedLeft: (name: string) =>
    warning(
      `What ${quoted(name)} shows of another site was left out: no deck and no video can hold it.`,
      'Put a picture of it, a film that lies beside the document, or a link here.',
    ),
  directiveStray: (line: string) =>
    warning(
      `${quoted(line)} opens and closes nothing, and is left out.`,
      'Write ":::name" without a space, and a closing ":::" on lines of their own.',
    ),
  directiveLeaf: (name: string) =>
    warning(
      `"::${name}" with two colons does nothing, and is left out.`,
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
  // What Markdown of the world holds, and no scene shows.
  htmlLeftOut: (name: string, count: number) =>
    warning(
      `${counted(count, `<${name}> element`, `<${name}> elements`)} left out.`,
      'Show what matters of it as a picture, a link, a list or a table.',
    ),
  htmlUnclosed: (name: string, count: number) =>
    warning(
      `${counted(count, `<${name}> element`, `<${name}> elements`)} read as if not there: no closing tag follows.`,
      `Add a line "</${name}>" where it ends.`,
    ),
  componentsLeftOut: (name: string, count: number) =>
    warning(
      `${counted(count, 'component', 'components', `like <${name}>`)} left out; the text inside stays.`,
      'Say in Markdown what it shows.',
    ),
  contentsLeftOut: () =>
    warning(
      'This table of contents was left out: deck and video have their own.',
      'Write what the document is about as a list without links, if it is to be shown.',
    ),
  shortcodesLeftOut: (example: string, count: number) =>
    warning(
      `${counted(count, 'shortcode', 'shortcodes', `like ${example}`)} left out; the text inside stays.`,
      'Say in Markdown what it stands for.',
    ),
  voiceLeftOut: (example: string, count: number) =>
    warning(
      `${quoted(example)} ${count > 1 ? `and ${count - 1} more like it say` : 'says'} who speaks what is no section, and ${count > 1 ? 'are' : 'is'} left out.`,
      'Write "## Heading {voice=name}", or begin the paragraph with the name: "Ben: words".',
    ),
  latexLeftOut: (example: string, count: number) =>
    warning(
      `${counted(count, 'command of LaTeX', 'commands of LaTeX', `like ${quoted(example)}`)} left out; the text inside stays.`,
      'Say in Markdown what it shows, if it shows anything.',
    ),
  conflictLeft: (example: string, count: number) =>
    warning(
      `${counted(count, 'unsettled merge', 'unsettled merges', `like ${quoted(example)}`)} found; both versions are shown.`,
      'Keep one of them, and delete the lines of <, = and >.',
    ),
  programLeftOut: (example: string, count: number) =>
    warning(
      `${counted(count, 'line of a program', 'lines of a program', `like ${quoted(example)}`)} left out.`,
      'Put it in a fence of code if it is to be seen.',
    ),
} satisfies Messages;
