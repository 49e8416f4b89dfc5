/** Items that stand on several pages: each shows from the step of its first item until that of the next page's. */
import type { CSSProperties, ReactNode } from 'react';
import { useStage } from './context';
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
  const spans = spansOf(pages.map((page) => stepOf(page.from)));
  return (
    <div className="body pages">
      <div className="folios">
        {pages.map((page, i) => (
          <Turn key={page.from} {...spans[i]}>
            <div className="folio">{children(page)}</div>
          </Turn>
        ))}
      </div>
      <PageMark spans={spans} />
    </div>
  );
}

/** From which step a page is there (from the beginning when left out) until which (until the end). */
export interface Span {
  from?: number;
  until?: number;
}

/** By the steps at which pages come. */
export const spansOf = (starts: readonly number[]): Span[] =>
  starts.map((from, i) => ({ ...(i > 0 ? { from } : {}), until: starts[i + 1] }));

/** Which page it is, of how many. */
export function PageMark({ spans }: { spans: readonly Span[] }) {
  return (
    <div className="folio-mark" aria-hidden="true">
      {spans.map((span) => (
        <Turn key={span.from ?? 0} {...span}>
          <span className="bar" />
        </Turn>
      ))}
      <div className="numbers">
        {spans.map((span, i) => (
          <Turn key={span.from ?? 0} {...span}>
            <span className="number">{`${i + 1} / ${spans.length}`}</span>
          </Turn>
        ))}
      </div>
    </div>
  );
}

export function Turn({ from, until, children }: Span & { children: ReactNode }) {
  const { firstStep = 0 } = useStage();
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
      data-turn={from + firstStep}
    >
      {gone}
    </Step>
  );
}
