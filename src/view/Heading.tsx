/** The heading of a scene, at the top of the stage. */
import type { Rich } from '../scene/inline';
import { RichText } from './RichText';

export function Heading({ text }: { text: Rich }) {
  return (
    <h2 className="heading">
      <RichText text={text} />
    </h2>
  );
}
