/** An arrow that is read out as a word. */
import { useWording } from './wording';

export const Arrow = () => (
  <>
    <span aria-hidden="true">→</span>
    <span className="unseen">{useWording().words.to}</span>
  </>
);
