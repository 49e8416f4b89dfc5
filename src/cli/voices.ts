/** The voices as `lectern voice` lists them. */
import { FLITE_VOICES, NEURAL_VOICES } from '../document/schema';
import { voicesHere } from '../narration/voice';
import { filesOf, NEURAL } from '../narration/voices/hibari/catalog';

const FLITE: Record<(typeof FLITE_VOICES)[number], string> = {
  slt: 'American, a woman',
  rms: 'American, a man',
  awb: 'Scottish, a man',
  kal16: 'American, a man',
};
const MB = 1_000_000;

/** A line for each voice, the best first: whether it is here, what it speaks, and how it is got. */
export function describeVoices(voices: string): string {
  const here = voicesHere(voices);
  const [best] = here;
  const line = (name: string, isHere: boolean, says: string) =>
    `${isHere ? '✓' : '·'} ${name.padEnd(7)} English: ${says}\n`;
  const neural = NEURAL_VOICES.map((name) => {
    const { says } = NEURAL[name];
    const bytes = filesOf(name).reduce((sum, file) => sum + file.bytes, 0);
    const isHere = here.includes(name);
    const get = `; ${(bytes / MB).toFixed(0)} MB, "lectern voice add ${name}"`;
    return line(name, isHere, says + (isHere ? '' : get));
  });
  const flite = FLITE_VOICES.map((name) =>
    line(name, true, `${FLITE[name]}; it came with lectern`),
  );
  const silent = '✓ silent  any language: read and not heard\n';
  const told = `A document that names no voice is read by ${best}, one in another language is silent.\n`;
  const far =
    '· http    a service elsewhere, or a server of yours: voice: {http: openai, …}, as the README tells\n';
  const own =
    '· sherpa  any language: a model of yours, by sherpa-onnx-node: voice: {sherpa: <folder>}\n';
  return [
    ...neural,
    ...flite,
    silent,
    far,
    own,
    told,
    `Voices that are added lie in ${voices}.\n`,
  ].join('');
}
