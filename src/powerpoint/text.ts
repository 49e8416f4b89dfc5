/** Words of a shape (DrawingML, ECMA-376 part 1, 21.1.2): paragraphs of runs, in the look's fonts. */
import { fill, type Look, paint, points } from './look';
import type { Paragraph, Run } from './page/seen';
import { el, escaped } from './xml';

/** Where a link of a slide leads: attributes of `a:hlinkClick`; undefined where it leads nowhere. */
export type LinkOf = (href: string) => { 'r:id': string; action?: string } | undefined;

/** A line of these fonts, em: what 100 % of PowerPoint's line spacing is. */
const NATURAL = 1.2;

/** The paragraphs of a shape; one of nothing where there are none, which a shape needs. */
export const paragraphs = (all: readonly Paragraph[], look: Look, linkOf: LinkOf): string =>
  all.length === 0 ? el('a:p') : all.map((one) => paragraph(one, look, linkOf)).join('');

function paragraph(one: Paragraph, look: Look, linkOf: LinkOf): string {
  const { runs, align, isRtl, line, above, inset, item } = one;
  const size = Math.max(0, ...runs.map((run) => run.size));
  const hang = item?.number === undefined ? 0 : numberWidth(item.number) * size;
  const attributes = {
    marL: Math.round((inset + hang) * 6350),
    lvl: item?.depth || undefined,
    indent: Math.round(-hang * 6350),
    algn: align,
    rtl: isRtl ? 1 : undefined,
  };
  return el(
    'a:p',
    {},
    el(
      'a:pPr',
      attributes,
      el('a:lnSpc', {}, el('a:spcPct', { val: Math.round((line / NATURAL) * 100_000) })),
      el('a:spcBef', {}, el('a:spcPts', { val: points(above) })),
      ...bullet(item, look),
    ),
    ...runs.map((run) => runXml(run, look, linkOf)),
  );
}

/** em; digits of another font may be wider. */
const numberWidth = (number: number): number => 0.75 + String(number).length * 0.6;

/** The plate of an item is its mark, so a bullet is not seen: it says that this is a list. */
function bullet(item: Paragraph['item'], look: Look): (string | undefined)[] {
  if (!item) return [el('a:buNone')];
  if (item.number !== undefined)
    return [
      item.colour && el('a:buClr', {}, paint(item.colour, look)),
      el('a:buFont', { typeface: '+mj-lt' }),
      el('a:buAutoNum', {
        type: 'arabicPeriod',
        startAt: item.number > 1 ? item.number : undefined,
      }),
    ];
  return [el('a:buFont', { typeface: 'Arial' }), el('a:buChar', { char: '\u200b' })];
}

function runXml(run: Run, look: Look, linkOf: LinkOf): string {
  const properties = runProperties(run, look, linkOf);
  if (run.text === '\n') return el('a:br', {}, properties);
  return el('a:r', {}, properties, `<a:t>${escaped(run.text)}</a:t>`);
}

function runProperties(run: Run, look: Look, linkOf: LinkOf): string {
  const { size, font, bold, italic, struck, lined, raised, colour, href, apart } = run;
  const link = href === undefined ? undefined : linkOf(href);
  const face = { head: '+mj-', body: '+mn-' };
  const named =
    font === 'code'
      ? ['', '', ''].map(() => look.fonts.code)
      : ['lt', 'ea', 'cs'].map((script) => face[font] + script);
  return el(
    'a:rPr',
    {
      lang: look.lang,
      sz: Math.max(100, points(size * look.scales[font])),
      b: bold ? 1 : undefined,
      i: italic ? 1 : undefined,
      u: lined ? 'sng' : undefined,
      strike: struck ? 'sngStrike' : undefined,
      baseline: raised && (raised === 'sup' ? 30_000 : -25_000),
      spc: Math.round(apart * look.scales[font] * 50) || undefined,
      dirty: 0,
    },
    fill(colour, look),
    ...['latin', 'ea', 'cs'].map((name, i) => el(`a:${name}`, { typeface: named[i] })),
    link && el('a:hlinkClick', link),
  );
}
