/** All commands, in the order of help: how to begin, what can be made, then all else. */
import { outputs } from '../outputs/outputs';
import type { Command } from './command';
import { browser } from './commands/browser';
import { cache } from './commands/cache';
import { check } from './commands/check';
import { dev } from './commands/dev';
import { diff } from './commands/diff';
import { doctor } from './commands/doctor';
import { draft } from './commands/draft';
import { fetchCommand } from './commands/fetch';
import { icons } from './commands/icons';
import { importCommand } from './commands/import';
import { schema } from './commands/json-schema';
import { languages } from './commands/languages';
import { model } from './commands/model';
import { newCommand } from './commands/new';
import { record } from './commands/record';
import { say } from './commands/say';
import { studio } from './commands/studio';
import { translate } from './commands/translate';
import { voice } from './commands/voice';
import { worker } from './commands/worker';
import { makeCommand } from './make';

export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  ...outputs.map(makeCommand),
  ...[
    dev,
    studio,
    check,
    draft,
    languages,
    translate,
    icons,
    fetchCommand,
    schema,
    model,
    voice,
    say,
    record,
    diff,
    doctor,
    cache,
    browser,
    worker,
  ],
];
