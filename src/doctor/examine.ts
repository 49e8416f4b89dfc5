/** `lectern doctor`: what this machine has of all that lectern needs, what a missing part costs, and how to get it. */
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { BOUGHT, LIMIT_BYTES, listEntries } from '../cache/prune';
import type { Place as SharedPlace } from '../cache/shared/place';
import { Failure } from '../failure';
import { findOffice } from '../import/drawn/soffice';
import { examineBrowser } from './browser';
import { type Finding, missing } from './finding';
import { examineShared } from './shared';

const GB = 1_000_000_000;
/** A build of ten minutes in three formats, with all that it keeps. */
const LEAST_BYTES = 2 * GB;
/** As in package.json. */
const LEAST_NODE = [20, 19] as const;
const ENCODERS = ['libx264', 'aac', 'libmp3lame'];

export interface Place {
  /** Where results go, and where finished parts are kept. */
  outDir: string;
  storeDir: string;
  /** What machines share, where they do. */
  shared?: SharedPlace;
  /** Path of a browser, when not the one that is found. */
  browser?: string;
  signal?: AbortSignal;
}

/** Looks at everything; what cannot be looked at is a finding, too. Writes nothing but what the store keeps of a browser. */
export async function examine(place: Place): Promise<Finding[]> {
  const { browser, storeDir, shared, signal } = place;
  const drawing = await examineBrowser(browser, storeDir, signal);
  signal?.throwIfAborted();
  return [
    examineNode(process.versions.node),
    ...drawing,
    await examineEncoder(place),
    await examineVoices(place),
    examineOffice(),
    await examineDisk(place),
    await examineCache(place),
    ...(shared ? [await examineShared(shared, place)] : []),
  ];
}

export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (isEnough) return { part: 'Node.js', state: 'good', found: version };
  const cost = 'lectern does not run';
  const fix = `Install Node.js ${LEAST_NODE.join('.')} or later.`;
  return { part: 'Node.js', state: 'missing', found: version, cost, fix };
}

async function examineEncoder({ signal }: Place): Promise<Finding> {
  const { runFfmpeg } = await import('../encode/ffmpeg');
  const { ffmpegVersion } = await import('../encode/measure');
  try {
    const { stdout } = await runFfmpeg(['-encoders'], { signal });
    const lacks = ENCODERS.filter((name) => !new RegExp(`\\s${name}\\s`).test(stdout.toString()));
    if (lacks.length > 0) throw new Failure(`ffmpeg without ${lacks.join(', ')}`, INSTALL);
    return { part: 'encoder', state: 'good', found: `ffmpeg ${await ffmpegVersion()}` };
  } catch (error) {
    return missing('encoder', error, 'no video, and a deck without its narration');
  }
}

const INSTALL = 'Install lectern again, optional packages included.';

async function examineVoices({ signal }: Place): Promise<Finding> {
  const { isNeural, openVoice, voicesHere } = await import('../narration/voice');
  try {
    const here = voicesHere();
    const voice = openVoice({ voice: { name: 'best', pace: 1 }, lexicon: {} });
    const line = { text: 'Yes.', words: [{ text: 'Yes.', spoken: ['yes'] }], paragraph: 0 };
    await voice.speak({ ...line, terms: [], marks: [] }, signal);
    const found = here.join(', ');
    if (here.some(isNeural)) return { part: 'voices', state: 'good', found };
    const cost = 'narration that sounds like a machine';
    return { part: 'voices', state: 'limited', found, cost, fix: 'Run "lectern voice add heart".' };
  } catch (error) {
    return missing('voices', error, 'no narration: "voice: silent" makes a video without one');
  }
}

/** `office` is the path of LibreOffice, where it is installed. */
export function examineOffice(office = findOffice()): Finding {
  if (office) return { part: 'office', state: 'good', found: `LibreOffice, ${office}` };
  const cost = 'slides that are drawings are imported as words in a row';
  const fix = 'Install LibreOffice with its Impress, if you import such slides.';
  return { part: 'office', state: 'limited', found: 'no LibreOffice', cost, fix };
}

async function examineDisk({ outDir }: Place): Promise<Finding> {
  const { bavail, bsize } = await statfs(await nearestFolder(path.resolve(outDir)));
  const bytes = bavail * bsize;
  const found = `${(bytes / GB).toFixed(1)} GB free`;
  if (bytes >= LEAST_BYTES) return { part: 'disk', state: 'good', found };
  const cost = 'a long video may not fit';
  return { part: 'disk', state: 'limited', found, cost, fix: 'Free some, or use --out.' };
}

/** The folder, or the first above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  const isThere = await statfs(folder).then(
    () => true,
    () => false,
  );
  return isThere || folder === path.dirname(folder) ? folder : nearestFolder(path.dirname(folder));
}

async function examineCache({ storeDir }: Place): Promise<Finding> {
  const all = await listEntries(storeDir);
  const entries = all.filter(({ namespace }) => namespace !== BOUGHT);
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const [held, most] = [bytes, LIMIT_BYTES].map((size) => (size / GB).toFixed(1));
  const found = `${held} of at most ${most} GB in ${storeDir}`;
  return { part: 'cache', state: 'good', found };
}
