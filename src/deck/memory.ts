/** Where the narrator was left, in this browser, where it may keep anything at all. */
import { attempt, forget, keep, readKept } from './kept';

export interface Position {
  /** Id of the scene. */
  scene: string;
  ms: number;
}

export interface Memory {
  keep(position: Position): void;
  read(): Position | undefined;
  forget(): void;
}

/** Of the document of that name. */
export function openMemory(name: string): Memory {
  const key = `lectern ${name}`;
  return {
    keep: (position) => keep(key, JSON.stringify(position)),
    read: () => attempt(() => JSON.parse(readKept(key) ?? 'null') as Position | null) ?? undefined,
    forget: () => forget(key),
  };
}
