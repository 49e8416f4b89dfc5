/** The heading of a scene. It is step 0: there on entry. */
import type { Rich } from '../scene/inline';
import { RichText } from './RichText';
import { Step } from './Step';

export function Heading({ text, alone = false }: { text: Rich; alone?: boolean }) {
  return (
    <Step n={0} as="h2" className={`heading rise${alone ? ' alone' : ''}`} dir="auto">
      <RichText text={text} />
    </Step>
  );
}
