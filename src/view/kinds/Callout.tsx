import type { CSSProperties } from 'react';
import { isFootFree } from '../../scene/foot';
import type { Scene } from '../../scene/schema';
import { bleeding, useBleed } from '../bleed';
import { useStage } from '../context';
import { Entries } from '../Entries';
import { Heading } from '../Heading';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeCallout } from '../size/kinds/callout';

type Tone = Scene<'callout'>['tone'];

/** Of the theme; no two of them are told apart by their colour alone. */
const COLOURS = {
  note: 'var(--second)',
  tip: 'var(--tip)',
  important: 'var(--series-4)',
  warning: 'var(--series-3)',
  caution: 'var(--accent)',
} satisfies Record<Tone, string>;

/** On a grid of 24. */
const SIGNS = {
  note: ['M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18', 'M12 11.5v5', 'M12 7.6v.1'],
  tip: ['M9 16.4a6.2 6.2 0 1 1 6 0c-.6.4-.9.9-.9 1.6h-4.2c0-.7-.3-1.2-.9-1.6', 'M10 20.6h4'],
  important: ['M4 4.5h16v11.5h-6.2l-4.3 4v-4h-5.5z', 'M12 7.4v3.4', 'M12 13.3v.1'],
  warning: ['M12 3.6l9.3 16.4h-18.6z', 'M12 10v4.4', 'M12 17v.1'],
  caution: ['M8.3 3h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4z', 'M12 7.6v5', 'M12 16.2v.1'],
} satisfies Record<Tone, string[]>;

export function Callout({ scene }: { scene: Scene<'callout'> }) {
  const stage = useStage();
  const sizes = sizeCallout(scene, stage);
  const { isWhole, isHeaded, isGrand, above, side, pages, width } = sizes;
  const bleed = useBleed(isFootFree(scene));
  const style = {
    '--tone': COLOURS[scene.tone],
    ...{ '--label': `${sizes.label}px`, '--sign': `${sizes.sign}px`, '--side': `${side}px` },
    ...bleeding(bleed),
  } as CSSProperties;
  const head = <Head scene={scene} sizes={sizes} />;
  return (
    <div
      className={join([
        'callout',
        isWhole ? 'whole' : 'part-of',
        above && 'above',
        isHeaded && 'headed',
        isGrand && 'grand',
        isWhole && scene.title.length > 0 && 'titled',
        pages.length === 1 && 'single',
      ])}
      style={style}
    >
      {isWhole && (
        <Step n={0} className="ground">
          <Sign tone={scene.tone} />
          {isHeaded && <div className="head">{head}</div>}
        </Step>
      )}
      <div className="words">
        {!isHeaded && head}
        <Entries items={scene.items} pages={pages} sizes={sizes.sizes} width={width} />
      </div>
    </div>
  );
}

interface HeadProps {
  scene: Scene<'callout'>;
  sizes: ReturnType<typeof sizeCallout>;
}

/** What it is, in a word; the heading of a box that has the stage, and its title. */
function Head({ scene: { tone, label, heading, title }, sizes }: HeadProps) {
  const { letters } = useStage();
  const { isWhole, headWidth: width } = sizes;
  const ems = isWhole ? letters.serif : letters.strong;
  return (
    <>
      <Step n={0} as="p" className="label appear">
        {!isWhole && <Sign tone={tone} />}
        {label}
      </Step>
      {isWhole && <Heading text={heading} size={sizes.heading} width={width} />}
      {title.length > 0 && (
        <Step
          n={0}
          as="p"
          className={`title appear${isWhole ? ' serif' : ''}`}
          style={sized(sizes.title)}
          dir="auto"
        >
          <RichText text={title} room={{ width, size: sizes.title, ems }} />
        </Step>
      )}
    </>
  );
}

const join = (names: (string | false)[]): string => names.filter(Boolean).join(' ');

/** It draws itself. */
const Sign = ({ tone }: { tone: Tone }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
    {SIGNS[tone].map((path) => (
      <path key={path} d={path} pathLength={1} />
    ))}
  </svg>
);
