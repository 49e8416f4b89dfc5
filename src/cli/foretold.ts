/** What `--dry-run` says: what would be spoken, and what of it a voice elsewhere is sent, and may be paid for. */
import type { FarVoice } from '../document/far-voice';
import type { MetaVoice } from '../document/schema';
import type { Foretold } from '../narration/foretell';
import { addressOf, serviceOf } from '../narration/voices/http/services';

const grouped = new Intl.NumberFormat('en');
const count = (number: number, word: string): string =>
  `${grouped.format(number)} ${word}${number === 1 ? '' : 's'}`;

export function describeForetold(
  name: string,
  { name: voice, far }: MetaVoice,
  { lines, kept, sent }: Foretold,
): string {
  const told = `${name}: ${count(lines, 'sentence')}, ${grouped.format(kept)} of them in the store.`;
  if (!sent || !far) return `${told} ${here(lines - kept, voice)}\n`;
  if (sent.sentences === 0) return `${told} Nothing would be sent to ${far.service}.\n`;
  return `${told} ${what(sent)} would be sent to ${whom(far)}.\n`;
}

/** A line on what is about to be sent elsewhere; empty where nothing is. */
export const describeSending = ({ far }: MetaVoice, { sent }: Foretold): string =>
  far && sent && sent.sentences > 0
    ? `${what(sent)} ${sent.sentences === 1 ? 'is' : 'are'} sent to ${whom(far)}, and kept.\n`
    : '';

const what = ({ sentences, characters }: NonNullable<Foretold['sent']>): string =>
  `${count(sentences, 'sentence')} of ${count(characters, 'character')}`;

function whom(far: FarVoice): string {
  const model = far.model ?? serviceOf(far).usual.model;
  const who = [far.service, model].filter(Boolean).join(', ');
  return `${addressOf(far)?.host ?? far.service} (${who})`;
}

const here = (missing: number, voice: string): string =>
  missing === 0
    ? 'Nothing would be spoken.'
    : `${count(missing, 'sentence')} would be spoken by ${voice}, on this machine.`;
