/** Where the narrator was left, in this browser, where it may keep anything at all. */
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
  const attempt = <T>(use: () => T): T | undefined => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };
  return {
    keep: (position) => void attempt(() => localStorage.setItem(key, JSON.stringify(position))),
    read: () =>
      attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Position | null) ??
      undefined,
    forget: () => void attempt(() => localStorage.removeItem(key)),
  };
}
