/** The command `browser`: which one draws. */
import { z } from 'zod';
import { browserOption } from '../../outputs/option';
import { defineCommand } from '../command';

export const browser = defineCommand({
  name: 'browser',
  summary: 'print the path of the browser that draws',
  examples: ['lectern browser'],
  options: z.object({ browser: browserOption }),
  async run({ browser }, { out, signal }) {
    const { findBrowser } = await import('../../browser/find');
    out(`${(await findBrowser(browser, signal)).executablePath}\n`);
    return 0;
  },
});
