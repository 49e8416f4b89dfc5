/** Problems of front matter. */
import { type Messages, meant, quoted, warning } from '../words';

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));

export const frontMessages = {
  frontMatterOpen: () =>
    warning(
      'The front matter is not closed, and is read up to the first empty line.',
      'End it with a line "---".',
    ),
  yamlBroken: (reason: string) =>
    warning(
      `This cannot be read as YAML, and is left out: ${reason}.`,
      'Write "key: value" lines, and put a value that holds ": " or begins with a sign in quotes.',
    ),
  yamlMended: (key: string, value: unknown) =>
    warning(
      `The value of ${quoted(key)} is not how YAML writes it; it is taken for ${quoted(shown(value))}.`,
      'Put the value in quotes, and indent by spaces.',
    ),
  yamlTwice: (key: string) =>
    warning(
      `The front matter has ${quoted(key)} twice; the first counts.`,
      'Leave one of them out.',
    ),
  tomlBroken: (reason: string) =>
    warning(
      `The front matter cannot be read as TOML, and is left out: ${reason}.`,
      'Write \'key = "value"\' lines.',
    ),
  metaUnknown: (key: string, known: string | undefined, all: readonly string[]) =>
    warning(
      `Unknown key ${quoted(key)} in the front matter.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  metaWrong: (key: string, value: string, wanted: string, known?: string) =>
    warning(
      `${quoted(key)} cannot be ${quoted(value)}, and is left out.`,
      `It must be ${wanted}.${meant(known)}`,
    ),
} satisfies Messages;
