import type { Scene } from '../../scene/schema';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { sized, sizeFor } from '../size';

const SIZES = [104, 92, 80, 70, 60, 54] as const;
const LONG_TERM = 26;

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  const { terms } = scene;
  if (terms.length === 0) return <Heading text={scene.heading} alone />;
  const long = Math.max(...terms.map(({ length }) => length)) > LONG_TERM;
  const size = sizeFor(terms.length, SIZES) * (long ? 0.8 : 1);
  return (
    <>
      <Heading text={scene.heading} />
      <ul className="terms" style={sized(Math.max(size, 48))}>
        {terms.map((term, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Step key={i} n={i + 1} as="li" className="serif term rise" dir="auto">
            {capital(term)}
          </Step>
        ))}
      </ul>
    </>
  );
}

/** A term taken from the middle of a sentence begins with a capital. */
const capital = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
};
