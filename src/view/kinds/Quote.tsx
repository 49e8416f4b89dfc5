import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { countLines, fitSize, ROOM, SERIF, sized } from '../size';

const MOST = 108;
const LEAST = 48;
const WIDTH = ROOM.width - 64;
/** What is left of the stage beside a small heading and the speaker's line. */
const HEIGHT = 500;

export function Quote({ scene }: { scene: Scene<'quote'> }) {
  const size = fitSize(MOST, LEAST, HEIGHT, (px) => {
    const lines = scene.paragraphs.map((text) => countLines(text, WIDTH / SERIF, px));
    return (lines.reduce((sum, count) => sum + count, 0) + 0.5 * (lines.length - 1)) * px * 1.18;
  });
  return (
    <>
      <Heading text={scene.heading} size={48} />
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
