/** The style of our tables (ECMA-376 part 1, 20.1.4.2): names of columns and rows are bold, so that no word of theirs is. */
import { el, NAMES } from './xml';

export const TABLE_STYLE = '{6C656374-6572-4E00-8000-000000000001}';

/** The part of all styles of tables: ours alone. */
export const tableStyles = (): string =>
  el(
    'a:tblStyleLst',
    { 'xmlns:a': NAMES['xmlns:a'], def: TABLE_STYLE },
    el(
      'a:tblStyle',
      { styleId: TABLE_STYLE, styleName: 'Lectern' },
      el('a:wholeTbl', {}, text(false), '<a:tcStyle/>'),
      el('a:firstCol', {}, text(true), '<a:tcStyle/>'),
      el('a:firstRow', {}, text(true), '<a:tcStyle/>'),
    ),
  );

const text = (isBold: boolean): string =>
  el(
    'a:tcTxStyle',
    isBold ? { b: 'on' } : {},
    el('a:fontRef', { idx: 'minor' }),
    // LibreOffice puts a colour of bold names over that of their words.
    isBold ? undefined : el('a:schemeClr', { val: 'tx1' }),
  );
