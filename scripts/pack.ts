/** Before npm packs: builds into `dist/` all that users get (`prepack`). */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildRequired } from '../src/build/command';
import { writeDeclarations } from '../src/build/declare';
import { renderNotices } from '../src/build/notices';
import { writeBuild } from '../src/build/write';
import { ROOT } from '../src/root';

const target = path.join(ROOT, 'dist');
await rm(target, { recursive: true, force: true });
await writeBuild(target);
await buildRequired(target);
await writeDeclarations(path.join(target, 'types'));
await writeFile(path.join(target, 'NOTICES.txt'), await renderNotices());
