/** Texts of LibreOffice and others (.odt). */
import type { Root } from 'mdast';
import { metaOf } from '../office/meta';
import type { Reader } from '../reader';
import { guessHeadings } from './guess';
import { openOpenFile } from './package';
import { openSource } from './read';

export const openText: Reader = {
  name: 'an OpenDocument text',
  endings: ['odt'],
  async read(bytes) {
    const file = await openOpenFile(bytes, 'text');
    const { source, left } = openSource(file);
    const children = guessHeadings(source.flow(file.body));
    const tree: Root = { type: 'root', children: [...children, ...source.notes] };
    const meta = metaOf(file.archive, 'meta.xml');
    return { tree, meta, pictures: source.pictures.files, left, remarks: [] };
  },
};
