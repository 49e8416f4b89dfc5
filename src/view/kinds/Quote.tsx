import type { CSSProperties } from 'react';
import { itemStep } from '../../scene/item';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Nested, nestedRoom } from '../Details';
import { Heading } from '../Heading';
import { Pages } from '../Pages';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeQuote } from '../size/kinds/quote';

export function Quote({ scene }: { scene: Scene<'quote'> }) {
  const { size, heading, room, across, side, top } = sizeQuote(scene, useStage());
  const bleed = useBleed(true);
  const last = (scene.paced ? quoteStep(scene)(scene.paragraphs.length) : 2) - 1;
  return (
    <div
      className={join('said', side + top > 0 && 'whole', scene.portrait && 'pictured')}
      style={{ '--side': `${side}px`, '--top': `${top}px`, ...bleeding(bleed) } as CSSProperties}
    >
      {scene.portrait && <Likeness portrait={scene.portrait} />}
      <Mark />
      <Heading text={scene.heading} size={heading} width={across} />
      {scene.paced ? (
        <Paced scene={scene} />
      ) : (
        <Step n={1} as="blockquote" className="serif words rise" style={sized(size)} dir="auto">
          {scene.paragraphs.map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
            <Nested key={i} as="p" at={scene.nesting?.[i]}>
              <RichText text={paragraph} room={nestedRoom(room, scene.nesting?.[i])} />
            </Nested>
          ))}
        </Step>
      )}
      {scene.source.length > 0 && (
        <Step n={last + 1} as="p" className="speaker rise" dir="auto">
          — <RichText text={scene.source} />
        </Step>
      )}
    </div>
  );
}

const join = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/** Who speaks, from edge to edge. */
function Likeness({ portrait }: { portrait: NonNullable<Scene<'quote'>['portrait']> }) {
  const { asset } = useStage();
  return (
    <Step
      n={0}
      as="img"
      className="likeness appear"
      src={asset(portrait.src)}
      alt={portrait.alt}
      width={portrait.width}
      height={portrait.height}
    />
  );
}

/** A quotation mark on its ground: it stands there before the words come. On a grid of 24. */
const Mark = () => (
  <Step n={0} className="quotation appear" aria-hidden="true">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M10.4 4.2C5.6 6 2.6 9.6 2.6 14.4c0 3.3 1.9 5.4 4.5 5.4 2.4 0 4.2-1.8 4.2-4.1 0-2.3-1.6-3.9-3.7-3.9-.5 0-.9.1-1.2.2.4-2.3 2.2-4.4 5-5.7z" />
      <path d="M21.4 4.2c-4.8 1.8-7.8 5.4-7.8 10.2 0 3.3 1.9 5.4 4.5 5.4 2.4 0 4.2-1.8 4.2-4.1 0-2.3-1.6-3.9-3.7-3.9-.5 0-.9.1-1.2.2.4-2.3 2.2-4.4 5-5.7z" />
    </svg>
  </Step>
);

/** The step at which each paragraph of a long quote comes, and what would come after the last. */
const quoteStep = ({ paragraphs }: Scene<'quote'>) =>
  itemStep(paragraphs.map((text) => ({ text, details: [] })));

/** A long quote: each piece at its own step. */
function Paced({ scene }: { scene: Scene<'quote'> }) {
  const { pages, size, room } = sizeQuote(scene, useStage());
  const stepOf = quoteStep(scene);
  return (
    <Pages pages={pages} stepOf={stepOf}>
      {({ from, until }) => (
        <blockquote className="serif words" style={sized(size)} dir="auto">
          {scene.paragraphs.slice(from, until).map((paragraph, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
            <Step key={i} n={stepOf(from + i)} className="piece rise">
              <Nested as="p" at={scene.nesting?.[from + i]}>
                <RichText text={paragraph} room={nestedRoom(room, scene.nesting?.[from + i])} />
              </Nested>
            </Step>
          ))}
        </blockquote>
      )}
    </Pages>
  );
}
