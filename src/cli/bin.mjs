#!/usr/bin/env node
// The command. npm installs it built; a clone builds it once for the same sources. Plain enough for a Node that is too old.
// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it
import { existsSync, readFileSync } from 'fs';
// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it
import { setFlagsFromString } from 'v8';
import { ENGINE, explainOldNode } from './node.mjs';

const at = (file) => new URL(file, import.meta.url);
const { engines } = JSON.parse(readFileSync(at('../../package.json'), 'utf8'));
// Until the command listens itself.
const codes = { SIGINT: 130, SIGTERM: 143 };
const stop = (signal) => {
  process.stderr.write('Stopped.\n');
  process.exit(codes[signal]);
};

const tooOld = explainOldNode(process.versions.node, engines.node);
const start = existsSync(at('start.mjs')) ? './start.mjs' : '../../dist/main.mjs';

if (tooOld) {
  process.stderr.write(tooOld);
  process.exitCode = 1;
} else {
  for (const flag of ENGINE) setFlagsFromString(flag);
  for (const signal of Object.keys(codes)) process.on(signal, stop);
  import(start)
    .then(({ main }) =>
      main(process.argv.slice(2), () => {
        for (const signal of Object.keys(codes)) process.removeListener(signal, stop);
      }),
    )
    .then((code) => {
      process.exitCode = code;
    });
}
