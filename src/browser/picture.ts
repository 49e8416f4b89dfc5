/** A picture of a page, also where the browser is too busy to take one at once. */
import type { Page, PageScreenshotOptions } from 'playwright-core';

/** What Chromium says when its compositor gave up a frame before it was copied: the next one is as good. */
const LOST_FRAME = 'Unable to capture screenshot';
const TRIES = 5;

/** PNG or JPEG bytes, as `page.screenshot` gives them. Throws what it throws, a frame that was lost when several are. */
export async function pictureOf(
  page: Pick<Page, 'screenshot'>,
  options?: PageScreenshotOptions,
): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await page.screenshot(options);
    } catch (error) {
      if (tries === TRIES || !String(error).includes(LOST_FRAME)) throw error;
    }
  }
}
