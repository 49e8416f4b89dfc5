/** Remotion Studio's configuration for a document of any project (studio.ts hands over what decides it). */
import { Config } from '@remotion/cli/config';
import { hideInterfaces, stayOnLoopback } from '../foreign/servers';
import type { StudioSettings } from './studio';
import { withOwnKinds } from './webpack';

const { own, folder, author, browser }: StudioSettings = JSON.parse(
  process.env.LECTERN_STUDIO ?? '{}',
);

stayOnLoopback();
hideInterfaces();
Config.overrideWebpackConfig(withOwnKinds(own, { folder, author }));
Config.setBrowserExecutable(browser);
