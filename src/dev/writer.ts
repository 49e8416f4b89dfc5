/** Writes what was proposed into the document, and takes it back: the only thing that `lectern dev` ever writes there. */
import { chmod, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { replaceFile } from '../cache/atomic';

/** The whole text of the file, before and after. */
export interface Written {
  before: string;
  after: string;
}

export interface Writer {
  read(): Promise<string>;
  /** Keeps it until it is saved, or something else is proposed. Returns its id. */
  propose(change: Written): string;
  /** False where it is not the last one, or the file has changed since: then nothing is written. */
  save(id: string): Promise<boolean>;
  /** Takes the last back that was saved: `changed` where the file has changed since, `nothing` where there is none. */
  undo(): Promise<'undone' | 'changed' | 'nothing'>;
}

/** The file is another one by now. */
class Changed extends Error {}

export function openWriter(file: string): Writer {
  const saved: Written[] = [];
  let proposed: { id: string; change: Written } | undefined;
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
  const read = () => readFile(file, 'utf8');
  const replace = async (from: string, to: string): Promise<boolean> => {
    if ((await read()) !== from) return false;
    const target = await realpath(file);
    const { mode } = await stat(target);
    return replaceFile(target, async (temporary) => {
      await writeFile(temporary, to);
      await chmod(temporary, mode);
      if ((await read()) !== from) throw new Changed();
      return true;
    }).catch((error: unknown) => {
      if (error instanceof Changed) return false;
      throw error;
    });
  };
  return {
    read,
    propose(change) {
      count += 1;
      proposed = { id: String(count), change };
      return proposed.id;
    },
    save: (id) =>
      inTurn(async () => {
        if (proposed?.id !== id) return false;
        const { change } = proposed;
        proposed = undefined;
        if (!(await replace(change.before, change.after))) return false;
        saved.push(change);
        return true;
      }),
    undo: () =>
      inTurn(async () => {
        const change = saved.at(-1);
        if (!change) return 'nothing';
        if (!(await replace(change.after, change.before))) return 'changed';
        saved.pop();
        return 'undone';
      }),
  };
}
