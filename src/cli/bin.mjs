#!/usr/bin/env node
// The command. npm installs it built; a clone builds it once for the same sources. Plain enough for a Node that is too old.
// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it
import { existsSync, readFileSync } from 'fs';
// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it
import { fileURLToPath } from 'url';
// biome-ignore lint/style/useNodejsImportProtocol: an old Node does not know it
import { setFlagsFromString } from 'v8';
import { engineFlags, explainOldNode } from './node.mjs';

const at = (file) => new URL(file, import.meta.url);
const { engines } = JSON.parse(readFileSync(at('../../package.json'), 'utf8'));
// Until the command listens itself.
const codes = { SIGINT: 130, SIGTERM: 143 };
const stop = (signal) => {
  process.stderr.write('Stopped.\n');
  process.exit(codes[signal]);
};

// A clone builds it first.
const findProgram = () =>
  existsSync(at('bundle.mjs'))
    ? import('./bundle.mjs').then(({ built }) => built())
    : Promise.resolve(fileURLToPath(at('../../dist/main.cjs')));
const nameOf = (command) => (/^[a-z]{2,20}$/.test(command) ? command : 'help');
const run = ({ exports: { main }, keep }) =>
  main(process.argv.slice(2), () => {
    for (const signal of Object.keys(codes)) process.removeListener(signal, stop);
  }).then((code) => {
    // What failed needed less than others will.
    if (code === 0) keep();
    return code;
  });

const tooOld = explainOldNode(process.versions.node, engines.node);
if (tooOld) {
  process.stderr.write(tooOld);
  process.exitCode = 1;
} else {
  for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag);
  for (const signal of Object.keys(codes)) process.on(signal, stop);
  Promise.all([import('./compiled.mjs'), findProgram()])
    .then(([{ load }, file]) => file && run(load(file, nameOf(process.argv[2]))))
    .then((code) => {
      process.exitCode = code === undefined ? 1 : code;
    });
}
