import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { countLines, fitSize, ROOM, SERIF, sized, sizeFor } from '../size';

const HEADING = { width: 640, most: 96, least: 52, height: 640 } as const;
const ALONE = { width: 1500, most: 140, least: 80, height: 600 } as const;
const SIZES = [112, 104, 92, 80, 70, 62] as const;
const LEAST = 40;
const TERM_WIDTH = ROOM.width - HEADING.width - 96 - 75;
const GAP = 24;

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  const { terms } = scene;
  const { lang } = useStage();
  const box = terms.length === 0 ? ALONE : HEADING;
  const heading = fitSize(
    box.most,
    box.least,
    box.height,
    (px) => countLines(scene.heading, box.width / SERIF, px) * px * 1.08,
  );
  if (terms.length === 0)
    return (
      <div className="alone">
        <Heading text={scene.heading} size={heading} />
      </div>
    );
  const size = fitSize(sizeFor(terms.length, SIZES), LEAST, ROOM.height, (px) =>
    terms.reduce((sum, term) => sum + GAP + countLines(term, TERM_WIDTH / SERIF, px) * px * 1.1, 0),
  );
  return (
    <div className="answer">
      <Heading text={scene.heading} size={heading} />
      <ul className="terms" style={sized(size)}>
        {terms.map((term, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Step key={i} n={i + 1} as="li" className="serif term rise" dir="auto">
            {capital(term, lang)}
          </Step>
        ))}
      </ul>
    </div>
  );
}

/** A term taken from the middle of a sentence begins with a capital. */
const capital = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};
