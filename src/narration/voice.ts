/** The voices by name. */
import type { Meta } from '../document/schema';
import type { Voice } from './schema';
import { openFlite } from './voices/flite';
import { openSilent } from './voices/silent';

/** The voice that the front matter asks for. */
export function openVoice({ voice, lexicon }: Pick<Meta, 'voice' | 'lexicon'>): Voice {
  const { name, pace } = voice;
  return name === 'silent' ? openSilent(pace) : openFlite({ name, pace, lexicon });
}
