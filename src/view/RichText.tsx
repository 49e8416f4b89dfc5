/** Draws rich text: marks, code, links and reference marks. */
import { Fragment } from 'react';
import type { Inline, Rich } from '../scene/inline';
import { useStage } from './context';

export function RichText({ text }: { text: Rich }) {
  return text.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes while it is drawn
    <Fragment key={i}>
      <InlineText node={node} />
    </Fragment>
  ));
}

function InlineText({ node }: { node: Inline }) {
  const { reference } = useStage();
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return <code>{node.text}</code>;
    case 'strong':
      return (
        <strong>
          <RichText text={node.children} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <RichText text={node.children} />
        </em>
      );
    case 'link':
      return (
        <a {...target(node.href)}>
          <RichText text={node.children} />
        </a>
      );
    case 'ref':
      return <ReferenceMark {...reference(node.id)} />;
  }
}

/** Scenes are reached by `#/id`; all else opens beside the talk. */
const target = (href: string) =>
  href.startsWith('#')
    ? { href: `#/${href.slice(1)}` }
    : { href, target: '_blank', rel: 'noopener noreferrer' };

/** The raised number of a reference, a link to its entry where there is one. */
export function ReferenceMark({ number, href }: { number?: number; href?: string }) {
  return <sup className="ref">{href ? <a href={href}>{number}</a> : number}</sup>;
}
