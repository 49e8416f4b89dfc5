#!/usr/bin/env node
// The command: its TypeScript, bundled once, and run.
import { bundled } from './bundle.mjs';

const { main } = await import(await bundled('cli/main.ts'));
process.exitCode = await main(process.argv.slice(2));
