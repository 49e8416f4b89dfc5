import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { initialOf } from './ground';
import { Step } from './Step';

/** A letter or number that bleeds off the ground, behind the words. It is drawn only: no text that is read or copied. */
export function Initial({ of }: { of: Rich }) {
  const letter = initialOf(of, useStage().lang);
  if (!letter) return null;
  return <Step n={0} className="serif initial appear" data-letter={letter} aria-hidden="true" />;
}
