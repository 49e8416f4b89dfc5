/** Threads: from what the package was built to, or from the sources as they are. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { IS_BUILT, resolvePackage, SOURCES } from './root';

/** Sources as they are need what reads them. */
const FROM_SOURCES = `
const { workerData } = require('node:worker_threads');
import(workerData.reader).then(({ register }) => {
  register();
  return import(workerData.file);
});
`;

/** What is run: a file of the built package, which its source in src/ stands for where nothing is built. */
export interface Program {
  built: string;
  source: string;
}

/** Runs it in a thread of its own, which finds `data` in `workerData`. */
export function openThread(
  { built, source }: Program,
  { data, limits }: { data?: Record<string, unknown>; limits: ResourceLimits },
): Worker {
  const shared = { resourceLimits: limits };
  if (IS_BUILT) return new Worker(path.join(SOURCES, built), { ...shared, workerData: data });
  // Asked for with `require`, the package names the form that cannot.
  const reader = resolvePackage('tsx/esm/api').replace(/\.cjs$/, '.mjs');
  const [reads, file] = [reader, path.join(SOURCES, source)].map((one) => pathToFileURL(one).href);
  return new Worker(FROM_SOURCES, {
    ...{ ...shared, eval: true },
    workerData: { ...data, reader: reads, file },
  });
}
