import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Nested } from '../Details';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeQuote } from '../size/kinds/quote';

export function Quote({ scene }: { scene: Scene<'quote'> }) {
  const { size, heading } = sizeQuote(scene, useStage());
  return (
    <>
      <Heading text={scene.heading} size={heading} />
      <Step n={1} as="blockquote" className="serif words rise" style={sized(size)} dir="auto">
        {scene.paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
          <Nested key={i} as="p" at={scene.nesting?.[i]}>
            <RichText text={paragraph} />
          </Nested>
        ))}
      </Step>
      {scene.source.length > 0 && (
        <Step n={2} as="p" className="speaker rise" dir="auto">
          — <RichText text={scene.source} />
        </Step>
      )}
    </>
  );
}
