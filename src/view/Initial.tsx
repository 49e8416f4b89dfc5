import type { Rich } from '../scene/inline';
import { Behind } from './Behind';
import { useStage } from './context';
import { initialOf } from './ground';
import { Step } from './Step';

/** A letter or number that bleeds off the ground, behind the words, or their icon. It is drawn only: no text that is read or copied. */
export function Initial({ of }: { of: Rich }) {
  const [icon] = of;
  return icon?.type === 'icon' ? <Behind icon={icon} /> : <Letter of={of} />;
}

/** The same on the ground of a heading beside a list; upright, the foot has the icon. */
export const SideInitial = ({ of }: { of: Rich }) =>
  useStage().canvas === 'portrait' ? null : <Initial of={of} />;

function Letter({ of }: { of: Rich }) {
  const letter = initialOf(of, useStage().lang);
  if (!letter) return null;
  return <Step n={0} className="serif initial appear" data-letter={letter} aria-hidden="true" />;
}
