// The command of a clone.
import { built } from './bundle.mjs';

/** As that of cli/main.ts. */
export async function main(argv, onListening) {
  const address = await built();
  if (address === undefined) return 1;
  return (await import(address)).main(argv, onListening);
}
