/** Pages of a browser that draw, and what serves them. They know no document: they are opened before it is known what is drawn, and wait for the next. */
import { randomUUID } from 'node:crypto';
import type { DrivenPage } from '../browser/driven/page';
import type { Driven } from '../browser/driven/start';
import { stay } from '../browser/running';
import { FORMATS, type Format } from '../format';
import { bundlePage } from './page/bundle';
import { type Run, servePage } from './page/serve';

export interface Opened {
  page: DrivenPage;
  /** How long it has drawn. */
  drawnMs: number;
}

export interface Studio {
  /** Serves what is drawn of under the name that is returned, until `end` is called with it. */
  begin(run: Run): string;
  end(name: string): void;
  /** `onPage` is told of a page that is new, before it loads. */
  open(format: Format, onPage?: (page: DrivenPage) => void): Promise<Opened>;
  close(opened: Opened): Promise<void>;
  /** How many pages wait. */
  waiting(format: Format): number;
  /** A page that waits, if there is one. */
  take(format: Format): Opened | undefined;
  /** Closes pages that wait for other formats: they hold some hundred megabytes. */
  closeOthers(format: Format): Promise<void>;
  /** Has it wait for the next use, where the browser is kept. */
  leave(format: Format, opened: Opened): void;
}

const studios = new WeakMap<Driven, Promise<Studio>>();

/** The one of a browser, which goes with it. */
export function studioOf(running: Driven): Promise<Studio> {
  const known = studios.get(running) ?? openStudio(running);
  studios.set(running, known);
  return known;
}

async function openStudio(running: Driven): Promise<Studio> {
  const runs = new Map<string, Run>();
  const { url, close } = await servePage({ files: await bundlePage(), runs });
  running.on('disconnected', close);
  if (!running.isConnected()) close();
  const idle = new Map<Format, Opened[]>();
  return {
    begin(run) {
      const name = randomUUID();
      runs.set(name, run);
      return name;
    },
    end: (name) => void runs.delete(name),
    async open(format, onPage) {
      const page = await running.open(FORMATS[format]);
      onPage?.(page);
      // No routes: they would carry every picture through the protocol of the browser. The server's policy refuses.
      await page.goto(`${url}?${format}`);
      return { page, drawnMs: 0 };
    },
    close: ({ page }) => page.close(),
    waiting: (format) => idle.get(format)?.length ?? 0,
    take(format) {
      const opened = idle.get(format)?.pop();
      if (opened) stay(opened.page, false);
      return opened;
    },
    async closeOthers(format) {
      const others = [...idle].filter(([of]) => of !== format);
      for (const [of] of others) idle.delete(of);
      await Promise.all(others.flatMap(([, all]) => all).map(({ page }) => page.close()));
    },
    leave(format, opened) {
      stay(opened.page, true);
      idle.set(format, [...(idle.get(format) ?? []), opened]);
    },
  };
}
