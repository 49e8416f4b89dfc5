/** The files of the voices on this machine: one folder for all of them, which is there whole or not at all. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { filesOf, type NeuralName } from './catalog';
import { PACKAGE, VERSION } from './package';

/** In the folder of all voices. */
export const filesFolder = (voices: string): string => path.join(voices, `${PACKAGE}-${VERSION}`);

/** Whether all files of a voice are there, of their size; what is in them is looked at when they are read. */
export const isAdded = (name: NeuralName, voices: string): boolean =>
  filesOf(name).every((file) => {
    const found = statSync(path.join(filesFolder(voices), file.name), { throwIfNoEntry: false });
    return found?.size === file.bytes;
  });
