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
        <a href={node.href}>
          <RichText text={node.children} />
        </a>
      );
    case 'ref':
      return <sup className="ref">{reference(node.id)?.number}</sup>;
  }
}
