/** Acts of a document as sections of slides (PowerPoint 2010, [MS-PPTX] 2.2.2). */
import { plainText } from '../scene/inline';
import type { Slide } from './draw';
import { el } from './xml';

/** Ids of slides begin here. */
export const FIRST_SLIDE = 256;

/** `p:extLst` of the presentation; empty where the document has one act. */
export function sections(slides: readonly Slide[]): string {
  const begun: { name: string; ids: number[] }[] = [];
  for (const [i, { timed, at }] of slides.entries()) {
    if (begun.length === 0 || (timed.scene.act && at === 0))
      begun.push({
        name: plainText(timed.scene.heading).trim() || timed.scene.id,
        ids: [],
      });
    begun.at(-1)?.ids.push(FIRST_SLIDE + i);
  }
  if (begun.length < 2) return '';
  const listed = begun.map(({ name, ids }, i) =>
    el(
      'p14:section',
      { name, id: `{00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}}` },
      el('p14:sldIdLst', {}, ...ids.map((id) => el('p14:sldId', { id }))),
    ),
  );
  return el(
    'p:extLst',
    {},
    el(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      el(
        'p14:sectionLst',
        { 'xmlns:p14': 'http://schemas.microsoft.com/office/powerpoint/2010/main' },
        ...listed,
      ),
    ),
  );
}
