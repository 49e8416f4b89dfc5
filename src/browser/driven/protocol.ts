/** Chromium's own protocol (chromedevtools.github.io/devtools-protocol) over a pipe: messages of JSON, each ended by a zero. */
import type { Readable, Writable } from 'node:stream';

/** Told of an event; what it says is the protocol's. */
export type Listener = (said: never) => void;

export interface Protocol {
  /** Asks the browser, or one of its pages by its session. Throws what it answers, and when it is there no more. */
  send<T = unknown>(method: string, asked?: object, session?: string): Promise<T>;
  on(event: string, listener: Listener, session?: string): void;
  /** Ends all that is asked of a session, or of all, with this message. */
  fail(message: string, session?: string): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: never;
  result?: never;
  error?: { code: number; message: string };
  sessionId?: string;
}

interface Asked {
  session: string | undefined;
  resolve(result: never): void;
  reject(error: Error): void;
}

const END = '\0';
/** A code of an error. */
const NO_SESSION = -32001;
const GONE = 'The browser has been closed.';
const GONE_PAGE = 'The page has been closed.';

export function openProtocol(to: Writable, from: Readable): Protocol {
  const asked = new Map<number, Asked>();
  /** By session, of all by none. */
  const listeners = new Map<string | undefined, { event: string; listener: Listener }[]>();
  let [last, isOver] = [0, false];

  const fail = (message: string, session?: string) => {
    for (const [id, waiting] of asked) {
      if (session && waiting.session !== session) continue;
      asked.delete(id);
      waiting.reject(new Error(message));
    }
  };
  const answer = (id: number, { result, error }: Message) => {
    const waiting = asked.get(id);
    asked.delete(id);
    if (error) waiting?.reject(new Error(error.code === NO_SESSION ? GONE_PAGE : error.message));
    else waiting?.resolve(result as never);
  };
  const hear = (message: Message) => {
    const { id, method, params, sessionId } = message;
    if (id !== undefined) return answer(id, message);
    for (const { event, listener } of listeners.get(sessionId) ?? [])
      if (event === method) listener(params as never);
    if (method !== 'Target.detachedFromTarget') return;
    const { sessionId: ended } = params as unknown as { sessionId: string };
    listeners.delete(ended);
    fail(GONE_PAGE, ended);
  };
  let rest = '';
  from.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split(END);
    rest = messages.pop() ?? '';
    for (const message of messages) hear(JSON.parse(message) as Message);
  });
  // Whatever happens to the pipe is told by its end.
  for (const end of [to, from]) end.on('error', () => undefined);
  from.on('close', () => {
    isOver = true;
    fail(GONE);
  });
  return {
    fail,
    on(event, listener, session) {
      listeners.set(session, [...(listeners.get(session) ?? []), { event, listener }]);
    },
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        if (isOver) throw new Error(GONE);
        last += 1;
        asked.set(last, { session, resolve, reject });
        to.write(JSON.stringify({ id: last, method, params, sessionId: session }) + END);
      }),
  };
}
