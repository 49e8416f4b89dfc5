/** The heading of a scene. It is step 0: there on entry. */
import type { Ordinal } from '../scene/define';
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { RichText } from './RichText';
import { Step } from './Step';
import { sized } from './size/fit';
import { fitHeading, isEmpty } from './size/heading';

interface HeadingProps {
  text: Rich;
  /** Its number stands before it (size/kinds/counted.ts). */
  item?: Ordinal;
  /** px, in place of the size that fits across the stage. */
  size?: number;
  /** What it has in place of the width of the stage, px. */
  width?: number;
}

/** Words that were reckoned to fit do so in a font that is a hair wider, too: as on paper. */
const ROOMY = 1.012;

export function Heading({ text, item, size: given, width }: HeadingProps) {
  const stage = useStage();
  if (isEmpty(text)) return null;
  const size = given ?? fitHeading(text, stage).size;
  const room = { width: width ?? stage.area.width, size, ems: stage.letters.serif };
  const style = { ...sized(size), maxWidth: width && Math.ceil(width * ROOMY) };
  return (
    <Step n={0} as="h2" className="heading rise" style={style} dir="auto">
      {item && (
        <>
          <span className="count">
            {item.number}/{item.of}
          </span>
          {'\u2002'}
        </>
      )}
      <RichText text={text} room={room} />
    </Step>
  );
}
