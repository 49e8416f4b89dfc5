export function explainOldNode(version: string, range: string): string | undefined;
export declare const ENGINE: readonly string[];
