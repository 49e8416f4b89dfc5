/** Draws rich text: marks, code, links and reference marks. */
import { Fragment } from 'react';
import { type Inline, type Rich, sceneOf } from '../scene/inline';
import { type StageContext, useStage } from './context';
import { IconMark } from './IconMark';
import { InlineFormula } from './InlineFormula';
import { Step } from './Step';
import { BREAK, SOFT_HYPHEN } from './size/parts';
import { partWords, type Room, wholeWords } from './size/room';

/** Words that are longer than the line of `room` are parted in it; without one none is. */
export function RichText({ text, room }: { text: Rich; room?: Room }) {
  return <Nodes nodes={room ? partWords(text, room) : wholeWords(text)} room={room} />;
}

const Nodes = ({ nodes, room }: { nodes: Rich; room?: Room }) =>
  nodes.map((node, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes while it is drawn
    <Fragment key={i}>
      <InlineText node={node} room={room} />
    </Fragment>
  ));

function InlineText({ node, room }: { node: Inline; room?: Room }) {
  const { reference, scene } = useStage();
  switch (node.type) {
    case 'text':
      return <Parted text={node.text} />;
    case 'code':
      return (
        <code>
          <Parted text={node.text} />
        </code>
      );
    case 'break':
      return <br />;
    case 'say':
      return <RichText text={node.children} room={room} />;
    case 'abbr':
      return (
        <abbr title={node.title}>
          <Nodes nodes={node.children} room={room} />
        </abbr>
      );
    case 'link':
      return (
        <a {...linkTarget(node.href, scene)}>
          <Nodes nodes={node.children} room={room} />
        </a>
      );
    case 'ref':
      return <ReferenceMark {...reference(node.id)} />;
    case 'later':
      return (
        <Step n={node.step} as="span" className="later">
          <Nodes nodes={node.children} room={room} />
        </Step>
      );
    case 'icon':
      return <IconMark icon={node} more="in-line" />;
    case 'math':
      return <InlineFormula formula={node} room={room} />;
    default: {
      const Mark = node.type;
      return (
        <Mark>
          <Nodes nodes={node.children} room={room} />
        </Mark>
      );
    }
  }
}

/** A text with marks where its words may be parted. */
export function Parted({ text }: { text: string }) {
  if (!/[\u00ad\u200b]|--|(?<!\S)["'([]?-\p{L}|\p{N}-\p{N}/u.test(text)) return text;
  return text.split(APART).map((part, i) => {
    if (part === BREAK)
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      return <wbr key={i} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    if (HYPHENS.test(part)) return <Kept key={i} text={part} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
    return part.includes(SOFT_HYPHEN) ? <Word key={i} text={part} /> : part;
  });
}

/** Words with soft hyphens, marks, hyphens with what they begin up to where a line may end, hyphens side by side, and numbers with a hyphen between them (breaks.ts). */
const APART =
  /([^\s\u200b]*\u00ad[^\s\u200b]*|\u200b|(?<![^\s"'([])(?:--+|-\p{L})[^\s\u00ad\u200b-]{0,24}(?:-(?=[\p{L}\p{N}]))?(?![^\s\p{L}\p{N}]*\u00ad)|--+|(?<!\S)[^\s\u00ad\u200b]{0,8}\p{N}-\p{N}[^\s\u00ad\u200b]{0,12}(?!\S))/u;
const HYPHENS = /^-(?:-|\p{L})|^[^\s\u00ad\u200b]*\p{N}-\p{N}[^\s\u00ad\u200b]*$/u;

/** No line ends between two hyphens. */
const Kept = ({ text }: { text: string }) => <span className="kept">{text}</span>;

/** A word that is parted at its hyphens, and torn nowhere else. They are letters: others than those Chromium loses. */
const Word = ({ text }: { text: string }) => <span className="parted">{text}</span>;

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
