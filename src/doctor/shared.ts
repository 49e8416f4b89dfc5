/** What machines share: whether it answers, and whether scenes that lie there are of use here. */
import pMap from 'p-map';
import { canonical } from '../cache/fingerprint';
import { unseal } from '../cache/seal';
import { askPlace } from '../cache/shared/ask';
import { type Kept, type Place, PlaceFailure } from '../cache/shared/place';
import { nameOf } from '../cache/shared/rooms';
import { openStore } from '../cache/store';
import { differenceOf, MAKERS, type Maker, makerOf, makerSchema } from '../video/maker';
import type { Finding } from './finding';

const PART = 'shared';
/** Machines that draw otherwise, of which no more are looked at. */
const MOST = 50;
const COST = 'what other machines made is made again here';

interface Machine {
  storeDir: string;
  /** Path of a browser, when not the one that is found. */
  browser?: string;
  signal?: AbortSignal;
}

/** `here` tells what draws on this machine. */
export async function examineShared(
  place: Place,
  machine: Machine,
  here: (machine: Machine) => Promise<Maker> = makerHere,
): Promise<Finding> {
  const { name } = place;
  try {
    const startedMs = performance.now();
    const listed = await askPlace((signal) => place.list(signal, MAKERS), machine);
    const answered = `${name} answers in ${Math.round(performance.now() - startedMs)} ms`;
    const makers = await readMakers(place, listed, machine);
    return compare(answered, makers, await here(machine).catch(() => undefined));
  } catch (error) {
    if (!(error instanceof PlaceFailure)) throw error;
    const found = `${name}: ${error.reason.replace(/\.$/, '')}`;
    return { part: PART, state: 'limited', found, cost: COST, fix: sentence(error.mend) };
  }
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without a browser here, nothing is drawn, and nothing differs. */
function compare(answered: string, makers: readonly Maker[], here: Maker | undefined): Finding {
  const good = (more: string): Finding => ({ part: PART, state: 'good', found: answered + more });
  if (makers.length === 0) return good('; no scene lies there yet');
  if (!here) return good('');
  if (makers.some((maker) => canonical(maker) === canonical(here)))
    return good('; scenes are drawn there as here');
  return {
    part: PART,
    state: 'limited',
    found: `${answered}, but its scenes are drawn otherwise: ${differenceOf(here, makers)}`,
    cost: 'scenes are drawn again here; only what is spoken is shared',
    fix: 'Use one version of lectern, one browser (--browser) and one system on all machines, e.g. the container.',
  };
}

/** Those that were there last first. */
async function readMakers(
  place: Place,
  listed: readonly Kept[],
  machine: Machine,
): Promise<Maker[]> {
  const keys = listed
    .toSorted((a, b) => b.usedMs - a.usedMs)
    .slice(0, MOST)
    .map(({ name }) => name.slice(MAKERS.length + 1));
  const read = async (key: string): Promise<Maker[]> => {
    const entry = await askPlace((signal) => place.get(nameOf(MAKERS, key), signal), machine);
    const data = entry && unseal(MAKERS, key, entry);
    return data ? makerIn(data) : [];
  };
  return (await pMap(keys, read, { concurrency: place.atOnce })).flat();
}

/** None where it is another version's. */
function makerIn(data: Buffer): Maker[] {
  try {
    return [makerSchema.parse(JSON.parse(data.toString()))];
  } catch {
    return [];
  }
}

async function makerHere({ browser, storeDir, signal }: Machine): Promise<Maker> {
  const { findBrowser } = await import('../browser/find');
  const { chooseRenderer } = await import('../draw/renderer');
  const store = openStore(storeDir, signal);
  const found = await findBrowser(browser, signal);
  return makerOf(await chooseRenderer(undefined, found, store), store);
}
