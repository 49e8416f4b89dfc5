/** A page of a browser that is driven over a pipe, in a window of its own. */
import type { Size } from '../../format';
import type { Listener, Protocol } from './protocol';

export interface DrivenPage {
  /** Settled when all of it is loaded. Throws when it is not there, or not within `timeout` ms. */
  goto(url: string, options?: { timeout?: number }): Promise<void>;
  /** What a function gives that is run in the page, with `asked`: it uses nothing from around it, and both are JSON. */
  evaluate<R>(work: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(work: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** Runs a script in it. */
  run(script: string): Promise<void>;
  /** The protocol's own, for this page. */
  send(method: string, asked?: object): Promise<unknown>;
  on(event: string, listener: Listener): void;
  close(): Promise<void>;
}

const LOAD_MS = 30_000;

/** As every reader sees it, whatever the machine prefers. */
const MEDIA = [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-reduced-motion', value: 'no-preference' },
];

/** `onClose` is told when it is closed, by whom ever. */
export async function openPage(
  protocol: Protocol,
  size: Size,
  onClose: (page: DrivenPage) => void,
): Promise<DrivenPage> {
  const window = await protocol.send<{ browserContextId: string }>('Target.createBrowserContext');
  const target = await protocol.send<{ targetId: string }>('Target.createTarget', {
    ...{ url: 'about:blank', ...window },
  });
  const { sessionId: session } = await protocol.send<{ sessionId: string }>(
    'Target.attachToTarget',
    { ...target, flatten: true },
  );
  const send = <T>(method: string, asked?: object) => protocol.send<T>(method, asked, session);
  const on = (event: string, listener: Listener) => protocol.on(event, listener, session);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails: thrown } = await send<Evaluated>('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, returnByValue: true },
    });
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  };
  on('Inspector.targetCrashed', () => protocol.fail('The page crashed.', session));
  await Promise.all([
    send('Page.enable'),
    send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    send('Emulation.setEmulatedMedia', { features: MEDIA }),
    send(...sized(size)),
  ]);
  const page: DrivenPage = {
    ...{ send, on },
    async goto(url, { timeout = LOAD_MS } = {}) {
      const { errorText } = await send<Navigated>('Page.navigate', { url });
      if (errorText) throw new Error(`${url} could not be loaded: ${errorText}.`);
      await within(page.evaluate(isLoaded), timeout);
    },
    evaluate: async <R, A>(work: (asked: A) => R | Promise<R>, asked?: A) =>
      (await evaluate(`(${work})(${JSON.stringify(asked)})`)) as R,
    async run(script) {
      await evaluate(`${script}\n;undefined`);
    },
    async close() {
      onClose(page);
      await protocol.send('Target.disposeBrowserContext', window).catch(() => undefined);
    },
  };
  return page;
}

/** Gives a page another size. */
export const resize = async (page: DrivenPage, size: Size): Promise<void> =>
  void (await page.send(...sized(size)));

const sized = ({ width, height }: Size) =>
  [
    'Emulation.setDeviceMetricsOverride',
    { width, height, deviceScaleFactor: 1, mobile: false },
  ] as const;

interface Navigated {
  errorText?: string;
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

const isLoaded = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(undefined);
    else addEventListener('load', resolve, { once: true });
  }).then(() => undefined);

async function within(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page was not loaded within ${ms} ms.`)), ms);
  });
  await Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
