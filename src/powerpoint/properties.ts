/** What the file says of itself, in Dublin Core (ECMA-376 part 2, 11). */
import type { Timeline } from '../timeline/schema';
import type { Package } from './package';
import { el, escaped } from './xml';

/** Adds the part; it is as old as the document's date, where that is a day. */
export function addProperties(file: Package, meta: Timeline['meta']): void {
  const { title, author, lang, date } = meta;
  const [core, type] = [
    'docProps/core.xml',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  ];
  file.relate('', type, core);
  const when = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : undefined;
  const dated = (name: string) =>
    when && el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, when);
  file.add(
    core,
    'application/vnd.openxmlformats-package.core-properties+xml',
    el(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      ...Object.entries({ title, creator: author, language: lang }).map(
        ([name, value]) => value && `<dc:${name}>${escaped(value)}</dc:${name}>`,
      ),
      dated('created'),
      dated('modified'),
    ),
  );
}
