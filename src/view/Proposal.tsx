/** A thumbnail of a few words and one picture or number: it is read where a list shows it 160 px wide. */
import type { Icon } from '../scene/icon/schema';
import { IconMark } from './IconMark';
import type { Letters } from './size/letters';
import { sizeNumber, sizeWords } from './size/thumbnail';

export interface Proposal {
  /** Six at most. */
  words: string;
  ground: 'glow' | 'accent' | 'second';
  /** Stands larger than the words. */
  number?: string;
  icon?: Icon;
  /** A picture of the document, by its `src`. */
  picture?: string;
}

interface Props {
  proposal: Proposal;
  lang: string;
  letters: Letters;
  asset(src: string): string;
}

export function ProposalThumbnail({ proposal, lang, letters, asset }: Props) {
  const { words, ground, number, icon, picture } = proposal;
  const room = number ? 'below' : icon || picture ? 'beside' : 'alone';
  return (
    <div className={`thumbnail proposal on-${ground} ${room}`} lang={lang}>
      {picture && <img alt="" src={asset(picture)} />}
      {icon && <IconMark icon={icon} />}
      {number && (
        <p className="number" style={{ fontSize: sizeNumber(number, letters) }}>
          {number}
        </p>
      )}
      <p className="words" style={{ fontSize: sizeWords(words, room, letters) }} dir="auto">
        {words}
      </p>
    </div>
  );
}
