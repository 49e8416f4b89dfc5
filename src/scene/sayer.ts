/** Who says what of a document that several voices read. */
import type { Paragraph } from 'mdast';
import { foldName, sayerNamed } from '../document/names';
import type { Meta, Section } from '../document/schema';
import type { Spoken } from './define';
import type { Part } from './draft';

type Said = Pick<Spoken, 'voice' | 'speaker'>;

/** Who says a paragraph, where a name begins it. */
export function sayerOf(
  { children: [who] }: Pick<Paragraph, 'children'>,
  { voices }: Pick<Meta, 'voices'>,
): Said {
  return (who?.type === 'speaker' && sayerNamed(voices, who.name)) || {};
}

/** The parts of a section, what nobody is named for said by the voice of its heading. */
export function saidBy(parts: readonly Part[], section: Section, { voices }: Meta): Part[] {
  const { voice: wish } = section;
  if (!wish) return [...parts];
  const who: Said = sayerNamed(voices, wish.name) ?? { voice: foldName(wish.name) };
  const give = (spoken: Spoken): Spoken => (spoken.voice ? spoken : { ...spoken, ...who });
  return parts.map((part) => {
    if (part.type === 'prose') return { ...part, spoken: give(part.spoken) };
    return part.said ? { ...part, said: part.said.map(give) } : part;
  });
}
