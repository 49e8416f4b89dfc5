/** Takes the picture of the thumbnail's page. */
import type { Browser } from '../browser/find';
import { openContent, withBrowser } from '../browser/page';
import { pictureOf } from '../browser/picture';
import { THUMBNAIL } from '../format';

const QUALITY = 90;

/** 1280×720 px, JPEG. Throws BrowserFailure. */
export const shoot = (html: string, browser: Browser): Promise<Buffer> =>
  withBrowser(
    browser,
    async (context) => {
      const page = await openContent(context, html);
      return pictureOf(page, { type: 'jpeg', quality: QUALITY });
    },
    THUMBNAIL,
  );
