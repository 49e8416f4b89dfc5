/** Draws rich text: marks, code, links and reference marks. */
import { Fragment } from 'react';
import { type Inline, type Rich, sceneOf } from '../scene/inline';
import { type StageContext, useStage } from './context';
import { InlineFormula } from './InlineFormula';

export function RichText({ text }: { text: Rich }) {
  return text.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes while it is drawn
    <Fragment key={i}>
      <InlineText node={node} />
    </Fragment>
  ));
}

function InlineText({ node }: { node: Inline }) {
  const { reference, scene } = useStage();
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return <code>{node.text}</code>;
    case 'break':
      return <br />;
    case 'say':
      return <RichText text={node.children} />;
    case 'abbr':
      return (
        <abbr title={node.title}>
          <RichText text={node.children} />
        </abbr>
      );
    case 'link':
      return (
        <a {...linkTarget(node.href, scene)}>
          <RichText text={node.children} />
        </a>
      );
    case 'ref':
      return <ReferenceMark {...reference(node.id)} />;
    case 'math':
      return <InlineFormula formula={node} />;
    default: {
      const Mark = node.type;
      return (
        <Mark>
          <RichText text={node.children} />
        </Mark>
      );
    }
  }
}

/** A scene is reached in the page, where it can be; all else opens beside the talk. */
export function linkTarget(href: string, address: StageContext['scene']) {
  const id = sceneOf(href);
  if (id !== undefined) return { href: address(id) };
  return { href, target: '_blank', rel: 'noopener noreferrer' };
}

/** The raised number of a reference, a link to its entry where there is one. */
export function ReferenceMark({ number, href }: { number?: number; href?: string }) {
  return <sup className="ref">{href ? <a href={href}>{number}</a> : number}</sup>;
}
