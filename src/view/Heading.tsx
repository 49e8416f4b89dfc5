/** The heading of a scene. It is step 0: there on entry. */
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { RichText } from './RichText';
import { Step } from './Step';
import { sized } from './size/fit';
import { fitHeading, isEmpty } from './size/heading';

/** `size` in px replaces the size that fits across the stage. */
export function Heading({ text, size }: { text: Rich; size?: number }) {
  const stage = useStage();
  if (isEmpty(text)) return null;
  return (
    <Step
      n={0}
      as="h2"
      className="heading rise"
      style={sized(size ?? fitHeading(text, stage).size)}
      dir="auto"
    >
      <RichText text={text} />
    </Step>
  );
}
