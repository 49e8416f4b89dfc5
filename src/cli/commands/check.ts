/** The command `check`: every problem of a document. */
import { z } from 'zod';
import type { Document, Meta } from '../../document/schema';
import { DECK_FORMATS } from '../../format';
import { nameOf } from '../../language/tag';
import type { OwnScene } from '../../narration/takes/told';
import {
  allFlag,
  browserOption,
  documentArgument,
  flag,
  formatOption,
  ownCodeOption,
  storeOption,
  strictOption,
} from '../../outputs/option';
import type { Checked } from '../../pipeline';
import type { Problem } from '../../problem/problem';
import type { DrawnNumber } from '../../staging/drawn-list';
import { defineCommand } from '../command';
import { describeOwnWords } from '../own-words';
import type { FileLanguage, FileNumber, FilePiece, FileTakes } from '../report';

export const check = defineCommand({
  name: 'check',
  summary: 'find every problem of a document; writes nothing',
  examples: ['lectern check --layout --format portrait', 'lectern check --json'],
  options: z.object({
    document: documentArgument(),
    browser: browserOption,
    layout: flag('also draw every scene, and find what cannot be shown or does not fit'),
    ownCode: ownCodeOption,
    strict: strictOption,
    store: storeOption,
    json: flag(
      'print {problems, pieces}: all that is wrong, and where each text and picture ended',
    ),
    format: formatOption,
    all: allFlag(),
  }),
  async run({ document, browser, ownCode, strict, store, layout, json, format, all }, context) {
    const { forEachDocument } = await import('../documents');
    const { openContextProgress } = await import('../progress');
    const { readChecked, showProblems } = await import('../read');
    const { accountOf, sumOf } = await import('../../scene/account');
    const { takenScenes } = await import('../../pipeline');
    const { drawnNumbers } = await import('../../staging/drawn-list');
    const progress = openContextProgress(context);
    const { onProgress } = progress;
    const { signal } = context;
    const isDrawn = layout || format !== undefined;
    const formats = isDrawn ? (meta: Meta) => format ?? meta.formats : undefined;
    const screens = isDrawn && !format ? DECK_FORMATS : [];
    const { openSharing } = await import('../sharing');
    // What fits was measured by others, too.
    const share = openSharing({ store, storeReadOnly: true }, context)(progress.clear);
    const found: Problem[] = [];
    const told: string[] = [];
    const pieces: FilePiece[] = [];
    const takes: FileTakes[] = [];
    const languages: FileLanguage[] = [];
    const numbers: FileNumber[] = [];
    const code = await forEachDocument(
      { document, all, languages: true },
      context,
      async (file) => {
        const { checked } = await readChecked(file, {
          ...(isDrawn ? { draws: 'anyhow' as const, share: share.of } : {}),
          ...{ browser, ownCode, strict, formats, screens, onProgress, signal },
        });
        found.push(...checked.problems);
        const { read, problems } = checked;
        told.push(...languageOf(read?.document));
        if (read) told.push(...describeOwnWords(read.document.name, read.document.meta.lang));
        if (read) told.push(...(await voicesOf(read)));
        if (read) {
          const { meta, langFrom } = read.document;
          languages.push({ file, lang: meta.lang, from: langFrom });
          const account = accountOf(read.document, read.origin.ledger, problems);
          pieces.push(...account.map((piece) => ({ ...piece, file })));
          const drawn = drawnNumbers(read.scenes.scenes, read.origin);
          numbers.push(...drawn.map((number) => ({ ...number, file })));
          told.push(...describeNumbers(file, drawn));
          const own = takenScenes(read);
          takes.push(...own.map((scene) => ({ ...scene, file })));
          told.push(...describeTakes(read.document.name, own));
        }
        return checked.failed ? 1 : 0;
      },
    ).finally(progress.stop);
    if (code === 2) return code;
    if (json)
      context.out((await import('../report')).jsonCheck(found, pieces, languages, takes, numbers));
    else if (found.length > 0) await showProblems(found, context);
    if (!json) for (const line of told) context.say(`${line}\n`);
    if (!json && found.length === 0 && code === 0)
      context.say(isDrawn ? 'No problems.\n' : `No problems. ${MEASURED}\n`);
    if (!json && pieces.length > 0) context.say(`${sumOf(pieces)}.\n`);
    return code;
  },
});

/** What was taken for the language where nobody wrote it and it is not the one that stands there then. */
const languageOf = (document: Document | undefined): string[] =>
  document?.langFrom === 'text' && document.meta.lang !== 'en'
    ? [
        `${document.name}: the language is ${nameOf(document.meta.lang, 'en')} ("lang: ${document.meta.lang}"), as its text tells.`,
      ]
    : [];

/** Which numbers are drawn, so that each can be taken away. */
const describeNumbers = (file: string, numbers: readonly DrawnNumber[]): string[] =>
  numbers.length === 0
    ? []
    : [
        ...numbers.map(({ line, said, drawn }) => `${file}:${line}  "${said}" is drawn: ${drawn}.`),
        '{draw=none} behind a paragraph or a heading takes that away, "drawn: off" in the front matter all.',
      ];

/** Who reads what, where several do. */
async function voicesOf({ document, lines }: NonNullable<Checked['read']>): Promise<string[]> {
  const { describeRoles } = await import('../../narration/cast');
  const { openVoice } = await import('../../narration/voice');
  const roles = describeRoles(lines, openVoice(document.meta));
  return roles === undefined ? [] : [`${document.name}: the voices are ${roles}.`];
}

/** Whose voice is heard where, as far as the names of files tell. */
function describeTakes(name: string, scenes: readonly OwnScene[]): string[] {
  if (scenes.length === 0) return [];
  const sum = (count: (scene: OwnScene) => number) =>
    scenes.reduce((all, scene) => all + count(scene), 0);
  const [own, all] = [sum((scene) => scene.own), sum(({ sentences }) => sentences)];
  const ids = scenes.map(({ scene }) => scene).join(', ');
  return [`${name}: your own voice has ${own} of ${all} sentences of the scenes ${ids}.`];
}

const MEASURED = 'Whether all fits is measured by "check --layout".';
