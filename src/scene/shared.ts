/** What a document's own kinds import as `lectern`. Views stand above scenes, so the command hands it down. */

/** Where their programs find it. */
export const SHARED = 'Symbol.for("lectern")';

let load: (() => Promise<object>) | undefined;

/** Says what loads it: when a document has kinds of its own. */
export function share(loads: () => Promise<object>): void {
  load = loads;
}

/** Loads it into its place. */
export async function openShared(): Promise<void> {
  Reflect.set(globalThis, Symbol.for('lectern'), await load?.());
}
