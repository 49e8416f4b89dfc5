/** Parts of a publication that pass for what takes a browser to make. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFolder } from '../../src/cache/folder';

/** All of a JPEG of 1280×720 that a reader of its size looks at (ITU-T T.81, B.2.2). */
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b0802d0050001011100',
  'hex',
);

export const PARTS = {
  'thumbnail.jpg': (target: string) => writeFile(target, JPEG),
  watch: (target: string) =>
    replaceFolder(target, (folder) => writeFile(path.join(folder, 'index.html'), 'A page.')),
};
