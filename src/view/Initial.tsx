import type { Rich } from '../scene/inline';
import { useStage } from './context';
import { initialOf } from './ground';
import { Step } from './Step';

/** A letter or number that bleeds off the ground, behind the words. It is drawn only: no text that is read or copied. */
export const Initial = ({ of }: { of: Rich }) => <Letter of={of} className="initial" />;

/** The same at the foot of an upright stage, below the words. */
export const FootInitial = ({ of }: { of: Rich }) => <Letter of={of} className="foot-initial" />;

function Letter({ of, className }: { of: Rich; className: string }) {
  const letter = initialOf(of, useStage().lang);
  if (!letter) return null;
  return (
    <Step n={0} className={`serif ${className} appear`} data-letter={letter} aria-hidden="true" />
  );
}
