import type { Format } from '../../format';
import type { Scene } from '../../scene/schema';
import type { Area } from '../area';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { countLines, fitSize, SERIF, sized, sizeFor } from '../size';

/** The heading beside its terms, or above them; and alone. Sizes of terms in px from one term to six. */
const LAYOUTS = {
  landscape: {
    heading: { width: 640, most: 96, least: 52, height: 640 },
    alone: { width: 1500, most: 140, least: 80, height: 600 },
    sizes: [112, 104, 92, 80, 70, 62],
    least: 40,
  },
  portrait: {
    heading: { width: 888, most: 112, least: 60, height: 380 },
    alone: { width: 888, most: 150, least: 80, height: 900 },
    sizes: [132, 116, 104, 92, 80, 70],
    least: 48,
  },
  square: {
    heading: { width: 936, most: 92, least: 56, height: 220 },
    alone: { width: 936, most: 128, least: 72, height: 620 },
    sizes: [112, 100, 84, 72, 60, 54],
    least: 46,
  },
} as const;
/** Between the heading and the terms, and the line at their side. */
const BESIDE = { gap: 96, indent: 75 } as const;
const ABOVE = { gap: 56, indent: 67, rule: 40 } as const;
const GAP = 24;

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  const { terms } = scene;
  const { lang, format, area } = useStage();
  const layout = LAYOUTS[format];
  const box = terms.length === 0 ? layout.alone : layout.heading;
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
  const headed = countLines(scene.heading, box.width / SERIF, heading) * heading * 1.08;
  const { width, height } = termsBox(area, format, headed);
  const size = fitSize(sizeFor(terms.length, layout.sizes), layout.least, height, (px) =>
    terms.reduce((sum, term) => sum + GAP + countLines(term, width / SERIF, px) * px * 1.1, 0),
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

/** The area of the terms, beside or below a heading of some height. */
function termsBox(area: Area, format: Format, heading: number) {
  if (format !== 'landscape')
    return {
      width: area.width - ABOVE.indent,
      height: area.height - ABOVE.rule - heading - ABOVE.gap,
    };
  const beside = LAYOUTS.landscape.heading.width + BESIDE.gap + BESIDE.indent;
  return { width: area.width - beside, height: area.height };
}

/** A term taken from the middle of a sentence begins with a capital. */
const capital = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
};
