/** WASI commands in memory: one instance runs again and again. (node:wasi crashes with Flite on Node 20 and 22.) */
import { buildHost, Exit, type World } from './host';
import { content, newFile } from './memory-file';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  /** What the command could read and what it wrote, by name. */
  files: Map<string, Uint8Array>;
}

/** Runs the command once, from a clean start. `files` are what it can read, by name, in its working folder. */
export type Command = (args: readonly string[], files?: Record<string, Uint8Array>) => Run;

interface Machine {
  memory: WebAssembly.Memory;
  start: () => void;
  /** The memory before the first run. */
  fresh: Uint8Array;
}

/**
 * A command to be run many times. A new instance costs some 100 ms; putting the memory of the last one back costs 2 ms and
 * gives the same bytes. An instance that did not come to its end is left behind, because its stack is not unwound.
 */
export function openCommand(module: WebAssembly.Module): Command {
  let machine: Machine | undefined;
  let world: World = newWorld([], {});
  const host = buildHost(
    () => world,
    () => machine?.memory.buffer ?? new ArrayBuffer(0),
  );
  const restart = ({ memory, fresh, start }: Machine) => {
    const bytes = new Uint8Array(memory.buffer);
    bytes.set(fresh);
    bytes.fill(0, fresh.length);
    return start;
  };
  return (args, files = {}) => {
    world = newWorld(args, files);
    machine ??= newMachine(module, host);
    const start = restart(machine);
    let code = 0;
    try {
      start();
    } catch (error) {
      machine = undefined;
      if (!(error instanceof Exit)) throw error;
      code = error.code;
    }
    return result(code, world);
  };
}

function newWorld(args: readonly string[], files: Record<string, Uint8Array>): World {
  return {
    args: args.map((argument) => new TextEncoder().encode(`${argument}\0`)),
    named: new Map(Object.entries(files).map(([name, data]) => [name, newFile(data, data.length)])),
    open: new Map([0, 1, 2].map((descriptor) => [descriptor, newFile()])),
  };
}

function newMachine(module: WebAssembly.Module, host: WebAssembly.ModuleImports): Machine {
  const { exports } = new WebAssembly.Instance(module, { wasi_snapshot_preview1: host });
  const memory = exports.memory as WebAssembly.Memory;
  const start = exports._start as () => void;
  return { memory, start, fresh: new Uint8Array(memory.buffer).slice() };
}

function result(code: number, { named, open }: World): Run {
  const text = (descriptor: number) => new TextDecoder().decode(content(open.get(descriptor)));
  const files = new Map([...named].map(([name, file]) => [name, content(file)]));
  return { code, stdout: text(1), stderr: text(2), files };
}
