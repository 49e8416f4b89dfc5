/** Pictures as shapes of a slide (PresentationML, ECMA-376 part 1, 19.3.1.37). */
import type { Picture } from './page/seen';
import type { Blip } from './pictures';
import { DECOR, DECORATION, type Drawn, place, rectangle } from './shapes';
import { el } from './xml';

/** With the relations of its pixels and of its drawing. */
export function pictureShape(
  { alt, isDecor, href, round }: Pick<Picture, 'alt' | 'isDecor' | 'href' | 'round'>,
  { box, embed, svg, crop }: Blip,
  { id, linkOf }: Drawn,
): string {
  const link = href === undefined ? undefined : linkOf(href);
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el(
        'p:cNvPr',
        { id, name: `${isDecor ? DECORATION : 'Picture'} ${id}`, descr: isDecor ? '' : alt },
        link && el('a:hlinkClick', link),
        isDecor ? DECOR : undefined,
      ),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el(
      'p:blipFill',
      {},
      el('a:blip', { 'r:embed': embed }, svg && drawing(svg)),
      crop,
      el('a:stretch', {}, '<a:fillRect/>'),
    ),
    el('p:spPr', {}, place(box), rectangle(round, box)),
  );
}

const drawing = (svg: string): string =>
  el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' },
      el('asvg:svgBlip', {
        'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
        'r:embed': svg,
      }),
    ),
  );
