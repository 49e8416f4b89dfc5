/** The sound of a scene on its slide (ECMA-376 part 1, 19.3.1 and 20.1.3): it plays by itself, and the slide goes when it is over. */
import type { Package } from './package';
import { place } from './shapes';
import { el } from './xml';

/** Below the slide, where it is found but not seen, px. */
const PLACE = { left: 20, top: 1100, width: 48, height: 48 };
/** One pixel that is seen through. */
const ICON = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const MEDIA = 'http://schemas.microsoft.com/office/2007/relationships/media';
const P14 = 'http://schemas.microsoft.com/office/powerpoint/2010/main';

/** The shape that holds an MP3; `slide` is the part that it stands on. */
export function soundShape(id: number, mp3: Uint8Array, file: Package, slide: string): string {
  const sound = file.addFile('ppt/media', 'mp3', mp3);
  const icon = file.relate(slide, 'image', file.addFile('ppt/media', 'png', ICON));
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el(
        'p:cNvPr',
        { id, name: `Narration ${id}`, descr: 'Narration' },
        el('a:hlinkClick', { 'r:id': '', action: 'ppaction://media' }),
      ),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el(
        'p:nvPr',
        {},
        el('a:audioFile', { 'r:link': file.relate(slide, 'audio', sound) }),
        el(
          'p:extLst',
          {},
          el(
            'p:ext',
            { uri: '{DAA4B4D4-6D71-4841-9C94-3DE7FCFB9230}' },
            el('p14:media', { 'xmlns:p14': P14, 'r:embed': file.relate(slide, MEDIA, sound) }),
          ),
        ),
      ),
    ),
    el('p:blipFill', {}, el('a:blip', { 'r:embed': icon }), el('a:stretch', {}, '<a:fillRect/>')),
    el('p:spPr', {}, place(PLACE), el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>')),
  );
}

/** The slide goes on by itself after `ms`. */
export const advancing = (ms: number): string =>
  el('p:transition', { spd: 'med', advClick: 1, advTm: ms }, '<p:fade/>');
