/** Remotion Studio's configuration for a document of any project (studio.ts hands over what decides it). */
import { Config } from '@remotion/cli/config';
import { stayOnLoopback } from '../foreign/studio';
import type { StudioSettings } from './studio';
import { withOwnKinds } from './webpack';

const { own, folder, author, browser }: StudioSettings = JSON.parse(
  process.env.LECTERN_STUDIO ?? '{}',
);

stayOnLoopback();
Config.overrideWebpackConfig(withOwnKinds(own, { folder, author }));
Config.setBrowserExecutable(browser);
