/** The heading of a scene. It is step 0: there on entry. */
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { RichText } from './RichText';
import { Step } from './Step';
import { sized } from './size/fit';
import { fitHeading, isEmpty } from './size/heading';

interface HeadingProps {
  text: Rich;
  /** px, in place of the size that fits across the stage. */
  size?: number;
  /** What it has in place of the width of the stage, px. */
  width?: number;
}

export function Heading({ text, size: given, width }: HeadingProps) {
  const stage = useStage();
  if (isEmpty(text)) return null;
  const size = given ?? fitHeading(text, stage).size;
  const room = { width: width ?? stage.area.width, size, ems: stage.letters.serif };
  return (
    <Step n={0} as="h2" className="heading rise" style={sized(size)} dir="auto">
      <RichText text={text} room={room} />
    </Step>
  );
}
