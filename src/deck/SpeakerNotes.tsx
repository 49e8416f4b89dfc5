/** What the speaker reads beside a scene: the author's notes, then the narration, each part with the step that it belongs to. */
import type { Nodes } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TimedScene } from '../timeline/schema';
import { keyOf, notesOf } from './notes';

/** Reveal hides it by its name; the speaker's view shows it. */
export const SpeakerNotes = ({ timed, lang }: { timed: TimedScene; lang: string }) => (
  <aside className="notes">
    {timed.scene.notes.map((note) => (
      <div key={note} className="sv-note" dir="auto">
        {show(unified().use(remarkParse).use(remarkGfm).parse(note))}
      </div>
    ))}
    <Marked timed={timed} lang={lang} />
  </aside>
);

/** The first words of each step stand out while it is shown. */
function Marked({ timed, lang }: { timed: TimedScene; lang: string }) {
  let step = 0;
  let isOpen = true;
  return notesOf(timed, lang).map((parts) => (
    <p key={parts.map(keyOf).join('')} dir="auto">
      {parts.map((part) => {
        if (typeof part === 'object')
          return (
            <span key={part.speaker} className="sv-who">
              {part.speaker}{' '}
            </span>
          );
        if (typeof part === 'number') {
          step = part;
          isOpen = true;
          return (
            <b key={part} className="sv-mark" data-step={part}>
              {part}
            </b>
          );
        }
        const opens = isOpen;
        isOpen = false;
        const words = part.trimEnd();
        return (
          <Fragment key={part}>
            <span data-step={step} data-opens={opens ? '' : undefined}>
              {words}
            </span>
            {part.slice(words.length)}
          </Fragment>
        );
      })}
    </p>
  ));
}

const TAGS: Partial<Record<Nodes['type'], 'p' | 'ul' | 'li' | 'strong' | 'em' | 'del' | 'code'>> = {
  ...{ paragraph: 'p', heading: 'p', list: 'ul', listItem: 'li' },
  ...{ strong: 'strong', emphasis: 'em', delete: 'del', inlineCode: 'code' },
};

/** A note's Markdown: lists, lines and emphasis. Of what is nothing of that, the words. */
function show(node: Nodes): ReactNode {
  if (node.type === 'break') return <br />;
  // The style keeps its lines.
  if ('value' in node) return node.value;
  const inside =
    'children' in node
      ? node.children.map((child, i) => (
          <Fragment key={child.position?.start.offset ?? i}>{show(child)}</Fragment>
        ))
      : null;
  const Tag = node.type === 'list' && node.ordered ? 'ol' : TAGS[node.type];
  return Tag ? <Tag>{inside}</Tag> : inside;
}
