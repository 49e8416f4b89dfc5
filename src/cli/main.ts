/** The command `lectern`: only here is anything printed, and an exit code decided. */
import path from 'node:path';
import type { Checked } from '../pipeline';
import { readVersion } from '../root';
import { parseArguments, UsageProblem } from './arguments';
import { type Call, isMaker, PUBLIC, STORE } from './call';

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
  if (call.name === 'studio') return startStudio(checked.read, call);
  if (!isMaker(call.name)) return 0;
  const { make } = await import('./make');
  return make(call.name, call, checked.read, { out, say });
}

/** All that is wrong; whether all can be shown is measured for what is drawn, or when it is asked for. */
async function check(file: string, call: Call): Promise<Checked> {
  const { checkDocument, checkLayout } = await import('../pipeline');
  const { sortProblems } = await import('../problem/problem');
  const { name, layout, format, browser } = call;
  const asked = name === 'check' && (layout || format !== undefined);
  const drawn = asked || ['build', 'video', 'publish', 'pdf'].includes(name);
  const checked = await checkDocument(file, !drawn);
  if (!drawn || checked.failed || !checked.read) return checked;
  const formats = name === 'pdf' ? (['landscape'] as const) : format;
  const found = await checkLayout(file, checked.read, formats, { storeDir: STORE, browser });
  const failed = found.some(({ severity }) => severity === 'error');
  return { ...checked, problems: sortProblems([...checked.problems, ...found]), failed };
}

async function startDev(file: string, { out: outDir, port, browser }: Call): Promise<number> {
  const { runDev } = await import('./dev');
  const onProgress = () => undefined;
  const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser, onProgress };
  const ended = new Promise((resolve) => process.once('SIGINT', resolve));
  await runDev({ file, options, port, say, ended });
  return 0;
}

async function startStudio(read: NonNullable<Checked['read']>, call: Call): Promise<number> {
  const { prepare } = await import('../pipeline');
  const { openStudio } = await import('../rendition');
  const { out: outDir, browser, port, open } = call;
  const onProgress = () => undefined;
  const options = { outDir, storeDir: STORE, publicDir: PUBLIC, browser, onProgress };
  const ended = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.abort());
  return openStudio(await prepare(read, options), { port, open, signal: ended.signal });
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

/** What failed outside the document, with a way to mend it; a defect of ours keeps its stack. */
async function explainFailure(error: unknown): Promise<number> {
  const { explain } = await import('./failure');
  say(`${explain(error)}\n`);
  return 1;
}
