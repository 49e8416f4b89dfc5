import { emojiOf } from '../scene/icon/emoji';
import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { IconMark } from './IconMark';
import { numberOf } from './letter';
import { Rings } from './Rings';
import { Step } from './Step';

/**
 * What bleeds off a ground behind large words that have no picture: their number, else the rings of a cover, which stand
 * for nothing but rest. They are drawn only: no text that is read or copied.
 */
export function Initial({ of }: { of: Rich }) {
  const number = numberOf(of);
  if (number === undefined) return <Rings />;
  return <Step n={0} className="serif initial appear" data-letter={number} aria-hidden="true" />;
}

/** The icon or the emoji of a heading on its ground beside a list; upright, the foot has it. */
export function SideSign({ of }: { of: Rich }) {
  const { canvas } = useStage();
  const [icon] = of;
  if (canvas === 'portrait') return null;
  const emoji = emojiOf(of);
  if (emoji)
    return <Step n={0} className="side-sign emoji" data-letter={emoji} aria-hidden="true" />;
  if (icon?.type !== 'icon') return null;
  return (
    <Step n={0} className="side-sign" aria-hidden="true">
      <IconMark icon={icon} />
    </Step>
  );
}
