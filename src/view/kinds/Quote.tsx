import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { countLines, fitSize, SERIF, sized } from '../size';

/** `height` is what is left of the stage beside a small heading and the speaker's line. */
const LAYOUTS = {
  landscape: { most: 108, least: 48, height: 500 },
  portrait: { most: 108, least: 48, height: 800 },
  square: { most: 84, least: 46, height: 500 },
} as const;
const INDENT = 64;

export function Quote({ scene }: { scene: Scene<'quote'> }) {
  const { format, area } = useStage();
  const { most, least, height } = LAYOUTS[format];
  const width = (area.width - INDENT) / SERIF;
  const size = fitSize(most, least, height, (px) => {
    const lines = scene.paragraphs.map((text) => countLines(text, width, px));
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
