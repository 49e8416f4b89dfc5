/** The publisher's logo and words, above what is shown: large where a video begins and ends, else small. */
import type { Scene } from '../scene/schema';
import { useStage } from './context';

/** px of a logo's height, and of its greatest width. */
const SIZE = { small: { height: 44, width: 260 }, large: { height: 96, width: 420 } };

export function Mark({ scene: { kind, mark } }: { scene: Scene }) {
  const { asset } = useStage();
  if (!mark) return null;
  const { logo, footer } = mark;
  const most = SIZE[kind === 'title' || kind === 'end' ? 'large' : 'small'];
  const scale = logo ? Math.min(most.height / logo.height, most.width / logo.width) : 0;
  return (
    <p className="publisher">
      {footer && <span dir="auto">{footer}</span>}
      {logo && (
        <img
          alt=""
          src={asset(logo.src)}
          width={Math.round(logo.width * scale)}
          height={Math.round(logo.height * scale)}
        />
      )}
    </p>
  );
}
