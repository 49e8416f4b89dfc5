/** Tells Remotion's makers of a render, for companies whose licence counts them. Only ever done with a key. */
import { Worker } from 'node:worker_threads';
import { resolvePackage } from '../root';

/** Longer is not waited for: a video is finished without the network. */
const LIMIT_MS = 5000;
/** Remotion's client writes of its retries on the standard output, and goes on for half a minute: it gets a thread of its own. */
const CLIENT = `
const { parentPort, workerData } = require('node:worker_threads');
const { registerUsageEvent } = require(workerData.client);
registerUsageEvent({ licenseKey: workerData.key, event: 'cloud-render', host: null, succeeded: true })
  .then(() => parentPort.postMessage(true), () => parentPort.postMessage(false));
`;

/** Reports one render. Whether it was taken; never throws, and takes five seconds at most. */
export async function reportRender(key: string): Promise<boolean> {
  const client = resolvePackage('@remotion/licensing');
  const worker = new Worker(CLIENT, {
    ...{ eval: true, stdout: true, stderr: true, workerData: { client, key } },
  });
  const taken = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), LIMIT_MS);
    const end = (answer: boolean) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.on('message', end);
    worker.on('error', () => end(false));
  });
  await worker.terminate();
  return taken;
}
