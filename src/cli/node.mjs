// Whether this Node can run the command, and how. Plain enough for every Node that knows modules.

/** Until this V8 (that of Node 22) its budget is of bytes; those that follow count calls, and say aloud that they know no such flag. */
const COUNTS_CALLS = 12;

/**
 * What the command asks of V8, of a version such as `11.3.244.8`. It is over before most of its code is worth optimizing, so
 * V8 waits seven times longer (67,584 bytes of bytecode otherwise): `check` takes a fifth less. Patterns are compiled at once, not first interpreted.
 * Young objects are collected by one thread, which takes less of the processor than several that wait for each other.
 * There is room for as many of them at once as there ever will be (twice as many each time otherwise), and old ones are
 * gone through in one go, which is seldom then: a start takes a tenth less of the processor.
 * What was compiled is not thrown away when it was not called for a while: else little of it is kept after a long run.
 * All of the heap is gone through when as much as it holds is new (some megabytes otherwise): buffers outside of it, in which
 * pictures come, count as new. A video takes a tenth less of the processor, and no more memory.
 * Of the network that speaks, only what is very hot is compiled twice (1,800,000 otherwise): one sentence takes half.
 */
export const engineFlags = (v8) => [
  ...(Number.parseInt(v8, 10) < COUNTS_CALLS ? ['--interrupt-budget=500000'] : []),
  '--no-regexp-tier-up',
  '--no-parallel-scavenge',
  '--semi-space-growth-factor=16',
  '--no-incremental-marking',
  '--no-flush-bytecode',
  '--heap-growing-percent=100',
  '--wasm-tiering-budget=200000000',
];

/** A sentence with a way to mend it when `version`, e.g. `12.22.1`, is older than `range`, e.g. `>=20.19`. */
export function explainOldNode(version, range) {
  const [major, minor] = version.split('.').map(Number);
  const [needsMajor, needsMinor] = range
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  if (major > needsMajor || (major === needsMajor && minor >= (needsMinor || 0))) return undefined;
  return (
    `lectern needs Node ${range.replace('>=', '')} or newer; this is ${version}.\n` +
    'Fix: install a newer Node, from https://nodejs.org or with the tool that installed this one.\n'
  );
}
