/** A program of its own (bundle.ts runs it): Remotion's bundler, which nothing else can end. */
import { bundle } from '@remotion/bundler';
import { ROOT } from '../root';
import type { BundlerNews, BundlerOrder } from './bundle';
import { COMPOSITION } from './sources';
import { withOwnKinds } from './webpack';

/** Writes the bundle, and tells how far it is. */
async function run({ own, folder, outDir, publicDir }: BundlerOrder): Promise<void> {
  const withOwn = withOwnKinds(own, { folder, author: COMPOSITION.author });
  await bundle({
    entryPoint: COMPOSITION.entry,
    outDir,
    rootDir: ROOT,
    publicDir,
    enableCaching: false,
    // Maps of sources double the time that it takes.
    webpackOverride: (config) => ({ ...withOwn(config), devtool: false }),
    onProgress: (percent) => tell({ percent }),
  });
}

const tell = (news: BundlerNews): boolean | undefined => process.send?.(news);

/** What failed, with what it is known by. */
function told(error: unknown): BundlerNews {
  if (!(error instanceof Error)) return { failed: { message: String(error) } };
  const { message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { failed: { message, stack, code } };
}

// Who asked for it is gone.
process.once('disconnect', () => process.exit(1));
const order: BundlerOrder = JSON.parse(process.argv[2] ?? '{}');
run(order).then(
  () => process.exit(0),
  (error: unknown) => process.send?.(told(error), () => process.exit(1)),
);
