/** OpenDocument files for tests. */
import { zip } from './office';

export const NAMES = [
  'office',
  'style',
  'text',
  'table',
  'draw',
  'presentation',
  'svg',
  'fo',
  'xlink',
]
  .map((name) => `xmlns:${name}="urn:${name}"`)
  .join(' ');
const STYLES = `
  <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="BI" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="italic"/></style:style>
  <style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
  <style:style style:name="M" style:family="paragraph"><style:text-properties style:font-name="Courier New"/></style:style>
  <style:style style:name="E" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
  <style:style style:name="Title" style:family="paragraph"/>
  <style:style style:name="Quotations" style:family="paragraph"/>
  <style:style style:name="Hidden" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
  <style:style style:name="Cut" style:family="graphic"><style:graphic-properties fo:clip="rect(0cm, 1in, 0cm, 0cm)"/></style:style>
  <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>
    <text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>`;
/** With this in its body, which is a `text` or a `presentation`. */
export const openFile = (
  kind: string,
  body: string,
  more: Record<string, string | Uint8Array> = {},
): Uint8Array =>
  zip({
    'content.xml': `<office:document-content ${NAMES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ...more,
  });
