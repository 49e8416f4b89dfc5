/** What can be written behind a command: zod says what it may be, the words beside it how it is written and told. */
import { z } from 'zod';
import { storeSchema } from '../cache/shared/address';
import { FORMAT_NAMES, type Format } from '../format';
import { queueIn } from '../queue/address';

/** How a field of a command's schema stands on the command line; `licenseKey` is written `--license-key`. */
export interface OptionWords {
  help: string;
  /** What follows it: `<folder>`, or `[folder]` where it may be left out. A switch has none. */
  value?: string;
  /** It is no option: the value itself stands behind the command's name, in the order of the schema. */
  argument?: true;
  /** Most commands have it: the README tells it once. */
  common?: true;
  /** Given again, it adds to what was given before. */
  adds?: true;
  /** The variable of the environment that stands in for it. */
  env?: string;
  /** Fields that cannot be given beside it. */
  conflicts?: string[];
}

/** The words of every field of every command's schema. */
export const optionWords = z.registry<OptionWords>();

/** What was given on the command line, by field, not yet read. */
export type Given = Readonly<Record<string, unknown>>;

export const flag = (help: string, words: Omit<OptionWords, 'help'> = {}) =>
  z
    .boolean()
    .default(false)
    .register(optionWords, { help, ...words });

export const documentArgument = () =>
  z.string().optional().register(optionWords, {
    help: 'a Markdown file, its folder, or its name; the only document when left out',
    value: '[document]',
    argument: true,
  });

export const sceneArgument = (help = 'its id, as "check" and the deck\'s address have it') =>
  z
    .string({ error: 'A scene is named by its id.' })
    .register(optionWords, { help, value: '<scene>', argument: true });

export const sceneOption = z
  .string()
  .optional()
  .register(optionWords, {
    help: 'draw this scene alone, by its id, as a video of its own',
    value: '<id>',
    conflicts: ['verify'],
  });

export const watchFlag = flag(
  'make it again at each save, with all that is slow to start kept ready',
  {
    conflicts: ['all', 'dryRun'],
  },
);

/** px of a picture that moves. */
export const clipWidth = z.coerce
  .number({ error: 'It is a number of pixels.' })
  .int({ error: 'It is a whole number of pixels.' })
  .min(160, { error: 'It is 160 pixels or more.' })
  .max(1920, { error: 'It is 1920 pixels or fewer.' })
  .default(800)
  .register(optionWords, { help: 'of a GIF or WebP, in pixels; 800 when left out', value: '<px>' });

export const browserOption = z.string().optional().register(optionWords, {
  help: 'the browser to draw with',
  value: '<path>',
  env: 'LECTERN_BROWSER',
});

export const outOption = z.string().optional().register(optionWords, {
  help: 'where results go; "out" when left out',
  value: '<folder>',
});

const isStore = (text: string): boolean => storeSchema.safeParse(text).success;

export const storeOption = z
  .string()
  .refine(isStore, { error: 'It is the path of a folder, or s3://bucket/prefix.' })
  .optional()
  .register(optionWords, {
    help: 'what machines share: a folder, or s3://bucket/prefix; in place of the configuration\'s "store"',
    value: '<place>',
    env: 'LECTERN_STORE',
    common: true,
  });

const storeReadOnlyOption = flag('take what is shared, and hand nothing on', {
  env: 'LECTERN_STORE_READ_ONLY',
  common: true,
});

/** Where a command finds what machines share. */
export const storeShape = { store: storeOption, storeReadOnly: storeReadOnlyOption };

const queueWith = (help: string) =>
  z
    .string()
    .transform((text, context) => {
      const queue = queueIn(text.trim());
      if (!queue) context.addIssue('It is the address of a queue, e.g. redis://host:6379.');
      return queue ?? z.NEVER;
    })
    .optional()
    .register(optionWords, {
      ...{ help, value: '<address>' },
      ...{ env: 'LECTERN_QUEUE', common: true },
    });

const queueOption = queueWith(
  'hand out to workers what is missing, by a queue: redis://host:6379, with a shared store',
);
/** Of a worker. */
export const takeOption = queueWith(
  'the queue by which builds hand out what is to be made: redis://host:6379',
);

/** How a build hands out. */
const queueShape = {
  queue: queueOption,
  priority: z.coerce
    .number({ error: 'It is a number from 1 to 9.' })
    .int({ error: 'It is a whole number.' })
    .min(1, { error: 'It is 1 or more.' })
    .max(9, { error: 'It is 9 or less.' })
    .default(5)
    .register(optionWords, {
      help: 'with --queue: 1 goes before all other builds, 9 after them; 5 when left out',
      value: '<n>',
      common: true,
    }),
  deadline: z.coerce
    .number({ error: 'It is a number of minutes.' })
    .positive({ error: 'It is more than 0 minutes.' })
    .optional()
    .register(optionWords, {
      help: 'with --queue: give up what is not made after so many minutes',
      value: '<minutes>',
      common: true,
    }),
};

export const ownCodeOption = flag(
  "run the document's own kinds of scene, though it lies outside the project",
  { common: true },
);

/** Of a worker: whose own kinds they are is not known here. */
export const ownCodeFlag = flag('run own kinds of documents, which are programs of their authors');

export const strictOption = flag('fail on a warning, too', { common: true });

export const formatOption = z
  .string()
  .transform((value, context): Format[] => {
    const names = value.split(',').map((name) => name.trim());
    const known = FORMAT_NAMES.filter((name) => names.includes(name));
    if (names.some((name) => !FORMAT_NAMES.some((one) => one === name)))
      context.addIssue(`Formats are ${FORMAT_NAMES.join(', ')}.`);
    return known.toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
  })
  .optional()
  .register(optionWords, {
    help: `in place of the front matter's: ${FORMAT_NAMES.join(', ')}; with commas, or given again`,
    value: '<names>',
    adds: true,
  });

export const allFlag = () =>
  flag('all documents, one after the other; what fails is listed at the end', { common: true });

const sinceOption = z.string().min(1).optional().register(optionWords, {
  help: 'with --all: only documents whose text, files beside it or configuration changed since, as git knows it',
  value: '<revision>',
  common: true,
});

/** A part of all documents: `n` of `of`, both from 1. */
const shardOption = z
  .string()
  .transform((text, context) => {
    const [, n, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (!n || !of || n > of) {
      context.addIssue('It is a part of all, e.g. 2/5.');
      return z.NEVER;
    }
    return { n, of };
  })
  .optional()
  .register(optionWords, {
    help: 'with --all: one part of so many, e.g. 2/5, for machines that build beside each other',
    value: '<part>',
    common: true,
  });

const dryRunFlag = () =>
  flag(
    'say what would be spoken, and what of it is sent to a voice elsewhere; make and send nothing',
    {
      common: true,
    },
  );

const jsonFlag = () =>
  flag('for programs: a line of JSON for each document, in place of the paths of what was made', {
    common: true,
    conflicts: ['watch', 'dryRun'],
  });

/** What every command takes that makes something of documents. */
export const makeShape = {
  document: documentArgument(),
  browser: browserOption,
  out: outOption,
  ownCode: ownCodeOption,
  strict: strictOption,
  ...storeShape,
  ...queueShape,
  dryRun: dryRunFlag(),
  all: allFlag(),
  since: sinceOption,
  shard: shardOption,
  json: jsonFlag(),
};
