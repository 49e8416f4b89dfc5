/** As compiled.mjs says it; `Exports` is what the program in `file` exports. */
export function load<Exports>(file: string, name: string): { exports: Exports; keep(): void };
