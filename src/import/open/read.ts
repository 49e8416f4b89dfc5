/** Opens what the parts of an OpenDocument file are read with. */
import { openPictures } from '../office/pictures';
import { type Left, openLeft } from '../reader';
import { type Element, parseXml } from '../xml';
import { flowOf } from './flow';
import { shownIn } from './frame';
import type { OpenFile } from './package';
import type { Source } from './source';

export function openSource({ archive, styles }: OpenFile): { source: Source; left: Left } {
  const { left, leave } = openLeft();
  const source: Source = {
    styles,
    leave,
    pictures: openPictures(archive.get),
    notes: [],
    counts: new Map(),
    xml(part): Element | undefined {
      const data = archive.get(part);
      return data && parseXml(data);
    },
    flow: (parent) => flowOf(parent, source),
    frame: (frame) => shownIn(frame, source),
  };
  return { source, left };
}
