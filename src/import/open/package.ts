/** An OpenDocument file (ODF 1.3), opened: its text, its styles, and what is kept beside them. */
import { Failure } from '../../failure';
import { type Archive, openArchive } from '../archive';
import { allIn, childOf, type Element, parseXml } from '../xml';
import { openStyles, type Styles } from './styles';

export interface OpenFile {
  archive: Archive;
  /** The root of `content.xml`. */
  content: Element;
  /** What is in the body: `text` or `presentation`. */
  body: Element;
  styles: Styles;
  /** Where the pages of slides have their size. */
  masters: Element | undefined;
}

/** `kind` is what the body has to have. Throws a Failure where it is another file, or has a password. */
export async function openOpenFile(bytes: Uint8Array, kind: string): Promise<OpenFile> {
  const archive = await openArchive(bytes);
  const part = (name: string): Element | undefined => {
    const data = archive.get(name);
    return data && parseXml(data);
  };
  if (allIn(part('META-INF/manifest.xml'), 'encryption-data').length > 0)
    throw new Failure('The file has a password.', 'open it, and save it without one.');
  const content = part('content.xml');
  const body = childOf(content, 'body', kind);
  if (!content || !body)
    throw new Failure(
      `This is no OpenDocument ${kind}.`,
      'use a file that LibreOffice has saved under this ending.',
    );
  const masters = part('styles.xml');
  return { archive, content, body, styles: openStyles(content, masters), masters };
}
