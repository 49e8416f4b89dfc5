import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { Heading } from '../Heading';
import { Step } from '../Step';
import { sized } from '../size/fit';
import { sizeStatement } from '../size/kinds/statement';

export function Statement({ scene }: { scene: Scene<'statement'> }) {
  const { terms } = scene;
  const stage = useStage();
  const { heading, size } = sizeStatement(scene, stage);
  if (terms.length === 0)
    return (
      <div className="alone">
        <Heading text={scene.heading} size={heading} />
      </div>
    );
  return (
    <div className="answer">
      <Heading text={scene.heading} size={heading} />
      <ul className="terms" style={sized(size)}>
        {terms.map((term, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phrase may come twice
          <Step key={i} n={i + 1} as="li" className="serif term rise" dir="auto">
            {capital(term, stage.lang)}
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
