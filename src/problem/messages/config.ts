/** Problems of a project's lectern.config.yaml. */
import { error, type Messages, meant, quoted } from '../words';

export const configMessages = {
  configBroken: (reason: string) =>
    error(
      `The configuration cannot be read as YAML: ${reason}`,
      'Write "key: value" lines, and put a value that holds ": " or begins with a sign in quotes.',
    ),
  configUnknown: (key: string, known: string | undefined, all: readonly string[]) =>
    error(
      `Unknown key ${quoted(key)} in the configuration.`,
      `Use one of ${all.join(', ')}.${meant(known)}`,
    ),
  configWrong: (key: string, value: string, wanted: string, known?: string) =>
    error(`${quoted(key)} cannot be ${quoted(value)}.`, `It must be ${wanted}.${meant(known)}`),
  configOwn: (key: string) =>
    error(
      `${quoted(key)} is one document's own.`,
      "Write it in the document's front matter, and leave it out here.",
    ),
} satisfies Messages;
