import { plainText } from '../../scene/inline';
import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size';

/** Longest text in characters, and the size in px that it may have. */
const SIZES: [number, number][] = [
  [70, 104],
  [140, 86],
  [220, 72],
  [330, 60],
];

export function Quote({ scene }: { scene: Scene<'quote'> }) {
  const { length } = scene.paragraphs.map(plainText).join(' ');
  const [, size] = SIZES.find(([most]) => length <= most) ?? [0, 60];
  return (
    <>
      <Heading text={scene.heading} />
      <Step n={1} as="blockquote" className="serif words rise" style={sized(size)} dir="auto">
        {scene.paragraphs.map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
          <p key={i}>
            <RichText text={paragraph} />
          </p>
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
