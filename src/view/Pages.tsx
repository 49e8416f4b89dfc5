/** Items that stand on several pages: each shows from the step of its first item until that of the next page's. */
import type { CSSProperties, ReactNode } from 'react';
import { Step } from './Step';
import type { Page } from './size/pages';

const CONTENTS: CSSProperties = { display: 'contents' };

interface PagesProps {
  pages: readonly Page[];
  /** The step at which an item comes; items come in their order. */
  stepOf?: (item: number) => number;
  /** Draws the items of a page. */
  children: (page: Page) => ReactNode;
}

/** A page alone is drawn as it is. */
export function Pages({ pages, stepOf = (item) => item + 1, children }: PagesProps) {
  const [first] = pages;
  if (first && pages.length === 1) return children(first);
  const turnAt = (page: Page | undefined) => page && stepOf(page.from);
  const turnsOf = (i: number) => ({
    from: i > 0 ? turnAt(pages[i]) : undefined,
    until: turnAt(pages[i + 1]),
  });
  return (
    <div className="body pages">
      <div className="folios">
        {pages.map((page, i) => (
          <Turn key={page.from} {...turnsOf(i)}>
            <div className="folio">{children(page)}</div>
          </Turn>
        ))}
      </div>
      <div className="folio-mark" aria-hidden="true">
        {pages.map((page, i) => (
          <Turn key={page.from} {...turnsOf(i)}>
            <span className="bar" />
          </Turn>
        ))}
        <div className="numbers">
          {pages.map((page, i) => (
            <Turn key={page.from} {...turnsOf(i)}>
              <span className="number">{`${i + 1} / ${pages.length}`}</span>
            </Turn>
          ))}
        </div>
      </div>
    </div>
  );
}

/** What is there from a step (from the beginning when left out) until another (until the end). */
function Turn({ from, until, children }: { from?: number; until?: number; children: ReactNode }) {
  const gone =
    until === undefined ? (
      children
    ) : (
      <Step n={until} into="--out" className="page-turn" style={CONTENTS} data-words="">
        {children}
      </Step>
    );
  if (from === undefined) return gone;
  return (
    <Step
      n={from}
      into="--in"
      className="page-turn"
      style={CONTENTS}
      data-words=""
      data-turn={from}
    >
      {gone}
    </Step>
  );
}
