/** The command `lectern`: only here is anything printed, and an exit code decided. */
import path from 'node:path';
import type { Checked, Prepared, Video } from '../pipeline';
import { readVersion } from '../root';
import { type Call, isMaker, type Maker, parseArguments, UsageProblem } from './arguments';

const STORE = '.lectern';
const PUBLIC = 'public';

const out = (text: string) => process.stdout.write(text);
const say = (text: string) => process.stderr.write(text);

/** Runs a command; returns 0, 1 (the document has errors, or something failed) or 2 (wrong usage). */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const call = parseArguments(argv, await readVersion());
    if (!call) return 0;
    if (call.name === 'browser') return await printBrowser(call);
    if (call.name === 'cache') return await showCache(call);
    return await run(call);
  } catch (error) {
    if (error instanceof UsageProblem) return 2;
    return explainFailure(error);
  }
}

async function printBrowser({ browser }: Call): Promise<number> {
  const { findBrowser } = await import('../browser/find');
  out(`${(await findBrowser(browser)).executablePath}\n`);
  return 0;
}

async function showCache(call: Call): Promise<number> {
  const { describeCache } = await import('./cache');
  out(await describeCache(STORE, call, Date.now()));
  return 0;
}

async function run(call: Call): Promise<number> {
  if (typeof call.check === 'string') return checkPublished(call.check, call);
  const { chooseDocument } = await import('./document');
  const choice = await chooseDocument(call.document);
  if ('question' in choice) {
    say(`${choice.question}\n`);
    return 2;
  }
  if (call.name === 'dev') return startDev(choice.file, call);
  if (call.check) {
    const { name } = path.parse(choice.file);
    return checkPublished(path.join(call.out, name, 'publish'), call);
  }
  if (call.name === 'diff') return startDiff(choice.file, call);
  const checked = await check(choice.file, call);
  await showProblems(checked, call);
  if (checked.failed || !checked.read) return 1;
  if (isMaker(call.name)) return make(call.name, call, checked.read);
  return 0;
}

/** All that is wrong; whether the text fits is measured for what is drawn in `format`, or when it is asked for. */
async function check(file: string, call: Call): Promise<Checked> {
  const { checkDocument, checkLayout } = await import('../pipeline');
  const checked = await checkDocument(file);
  const { name, layout, format, browser } = call;
  const drawn = layout || ['build', 'video', 'publish'].includes(name);
  if (!drawn || checked.failed || !checked.read) return checked;
  const found = await checkLayout(file, checked.read, format, { storeDir: STORE, browser });
  const failed = found.some(({ severity }) => severity === 'error');
  return { ...checked, problems: [...checked.problems, ...found], failed };
}

async function startDev(file: string, { out: outDir, port, browser }: Call): Promise<number> {
  const { runDev } = await import('./dev');
  const onProgress = () => undefined;
  const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser, onProgress };
  const ended = new Promise((resolve) => process.once('SIGINT', resolve));
  await runDev({ file, options, port, say, ended });
  return 0;
}

async function checkPublished(folder: string, { json }: Call): Promise<number> {
  const { checkPublication } = await import('../publish/check');
  const { formatFindings, jsonFindings } = await import('./report');
  const findings = await checkPublication(folder);
  if (json) out(jsonFindings(findings));
  else if (findings.length > 0) say(formatFindings(findings, folder, process.stderr.isTTY));
  else say(`All is well with ${folder}\n`);
  return findings.length > 0 ? 1 : 0;
}

async function startDiff(file: string, call: Call): Promise<number> {
  const { runDiff } = await import('./diff');
  const { out: outDir, browser } = call;
  const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser };
  return runDiff({ file, ...call, options, print: out, say });
}

async function showProblems({ problems }: Checked, { name, json }: Call): Promise<void> {
  const { formatProblems, jsonProblems } = await import('./report');
  if (json && name === 'check') out(jsonProblems(problems));
  else if (problems.length > 0) say(await formatProblems(problems, process.stderr.isTTY));
  else if (name === 'check') say('No problems.\n');
}

type Read = NonNullable<Checked['read']>;

async function make(name: Maker, call: Call, read: Read): Promise<number> {
  const { openProgress } = await import('./progress');
  const { prepare } = await import('../pipeline');
  const { LIMIT_BYTES, pruneStore } = await import('../cache/keep');
  const { write, terminal } = { write: say, terminal: process.stderr.isTTY };
  const progress = openProgress({ write, terminal, now: () => performance.now() });
  const { onProgress } = progress;
  try {
    const { out: outDir, browser, draw } = call;
    const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser, draw, onProgress };
    const prepared = await prepare(read, options);
    const { files, videos = [] } = await makers[name](prepared, call);
    const scenes = videos.flatMap((video) => video.scenes);
    const verified = call.verify ? await verifyAll(prepared, videos) : [];
    await pruneStore(STORE, LIMIT_BYTES, Date.now());
    progress.stop();
    for (const video of videos)
      if (call.licenseKey && video.scenes.some(({ reused }) => !reused))
        await report(call.licenseKey);
    if (call.why && scenes.length > 0) say((await import('./why')).describeScenes(scenes));
    for (const file of files) out(`${path.relative('', file) || file}\n`);
    for (const { text } of verified) say(text);
    return verified.some(({ failed }) => failed) ? 1 : 0;
  } finally {
    progress.stop();
  }
}

async function report(key: string): Promise<void> {
  const { reportRender } = await import('../video/license');
  if (!(await reportRender(key))) say('The render could not be reported with the licence key.\n');
}

async function verifyAll(prepared: Prepared, videos: readonly Video[]) {
  const { verify } = await import('../pipeline');
  const { describeVerified } = await import('./verify');
  const verified: ReturnType<typeof describeVerified>[] = [];
  for (const { file, format } of videos)
    verified.push(describeVerified(await verify(prepared, file, format)));
  return verified;
}

/** Paths of what a command made, and what was drawn for it. */
interface Made {
  files: string[];
  videos?: Video[];
}

const makers: Record<Maker, (prepared: Prepared, call: Call) => Promise<Made>> = {
  async build(prepared, call) {
    const { makeDeck } = await import('../pipeline');
    const deck = await makeDeck(prepared);
    const { files, videos } = await makers.video(prepared, call);
    return { files: [deck, ...files], videos };
  },
  async deck(prepared, { single }) {
    const { makeDeck } = await import('../pipeline');
    return { files: [await makeDeck(prepared, single)] };
  },
  async video(prepared, { format }) {
    const { makeVideos, writeTimeline } = await import('../pipeline');
    const texts = await writeTimeline(prepared);
    const videos = await makeVideos(prepared, format);
    return { files: [...videos.map(({ file }) => file), ...texts], videos };
  },
  async publish(prepared, { format }) {
    const { makePublish } = await import('../publication');
    const { folder, videos } = await makePublish(prepared, format);
    return { files: [folder], videos };
  },
  async pdf(prepared, { steps, handout }) {
    const { makePdf } = await import('../pipeline');
    const paper = steps ? 'steps' : handout ? 'handout' : 'scenes';
    return { files: [await makePdf(prepared, paper)] };
  },
  async stills(prepared, { format }) {
    const { makeStills } = await import('../pipeline');
    return { files: await makeStills(prepared, format) };
  },
};

/** What failed outside the document, with a way to mend it; a defect of ours keeps its stack. */
async function explainFailure(error: unknown): Promise<number> {
  const { explain } = await import('./failure');
  say(`${explain(error)}\n`);
  return 1;
}
