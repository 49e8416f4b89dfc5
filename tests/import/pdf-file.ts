/** PDFs for tests, of words at their places. */

/** Words at a place, in points from the lower left; `bold` in a bold font. */
export type Word = [x: number, y: number, size: number, words: string, bold?: 'bold'];

/** A PDF of pages of words; `more` are further entries of its catalogue, and objects from number 100. */
export function pdf(
  pages: readonly (readonly Word[])[],
  more = { catalogue: '', objects: '' },
): string {
  const kids = pages.map((_, i) => `${10 + 2 * i} 0 R`).join(' ');
  const objects = pages.map((words, i) => {
    const content = words
      .map(
        ([x, y, size, text, bold]) =>
          `BT /${bold ? 'B' : 'F'} ${size} Tf ${x} ${y} Td (${text}) Tj ET`,
      )
      .join('\n');
    return `${10 + 2 * i} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${11 + 2 * i} 0 R/Resources<</Font<</F 3 0 R/B 4 0 R>>>>>> endobj
${11 + 2 * i} 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`;
  });
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R ${more.catalogue}>> endobj
2 0 obj <</Type/Pages/Count ${pages.length}/Kids[${kids}]>> endobj
3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
4 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>> endobj
${objects.join('\n')}
${more.objects}
trailer <</Root 1 0 R/Size 200>>
%%EOF`;
}
