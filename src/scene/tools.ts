/** The tools of readers: each says to the ledger what became of the nodes that it was given. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '../document/place';
import type { Document } from '../document/schema';
import type { Code, messages } from '../problem/messages';
import type { Problems } from '../problem/problem';
import { openDataFile } from './data-file';
import type { Tools } from './define';
import { type Drawings, drawnPicture } from './diagram/drawing';
import type { Formulas } from './formula/open';
import { iconNamed } from './icon/read';
import { readImage, readVideo } from './image';
import { isNothing } from './image/schema';
import type { Ledger } from './ledger';
import { openPhrasing } from './phrasing';

export function openTools(
  document: Document,
  ledger: Ledger,
  formulas: Formulas,
  problems: Problems,
  drawings?: Drawings,
): Tools {
  const { rich, said, spoken } = openPhrasing(document, problems, formulas.inline, iconNamed);
  const picture: Tools['picture'] = (node) => {
    const found = readImage(node, document, problems);
    if (!isNothing(found)) ledger.take(node, 'shown');
    return found;
  };
  return {
    document,
    rich(nodes) {
      for (const node of nodes) ledger.take(node, 'shown');
      return rich(nodes);
    },
    said(paragraph) {
      // Captions show who speaks.
      const [who] = paragraph.children;
      if (who?.type === 'speaker') ledger.take(who, 'shown');
      ledger.take(paragraph, 'spoken');
      const spoken = said(paragraph);
      if (spoken.text !== '')
        visit(paragraph, 'delete', (node) => {
          ledger.take(node, 'shown');
        });
      return spoken;
    },
    spoken,
    plain(node) {
      ledger.take(node, 'shown');
      return textOf(node);
    },
    picture,
    video(node, heard = false) {
      ledger.take(node, 'shown');
      return readVideo(node, document, problems, heard);
    },
    data: (name) => openDataFile(name, document.folder),
    async map(asked) {
      const { drawMap } = await import('./map/draw');
      return drawMap(asked, document.meta.lang);
    },
    drawing(node) {
      const drawn = drawnPicture(node.value, drawings?.get(node.value));
      if (drawn) ledger.take(node, 'shown');
      return drawn;
    },
    image(node) {
      const found = picture(node);
      return 'src' in found ? found : undefined;
    },
    formula(node) {
      ledger.take(node, 'shown');
      return formulas.inline(node);
    },
    largeFormula(node) {
      ledger.take(node, 'shown');
      return formulas.large(node);
    },
    take: ledger.take,
    problem<C extends Code>(code: C, node: Nodes, ...values: Parameters<(typeof messages)[C]>) {
      problems.report(code, placeOf(node), ...values);
    },
  };
}
