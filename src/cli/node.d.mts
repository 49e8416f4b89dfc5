export function explainOldNode(version: string, range: string): string | undefined;
export function engineFlags(v8: string): readonly string[];
