/** What of a voice that the user brings is not as it should be, before it speaks. */
import path from 'node:path';
import type { ModelVoice } from '../../../document/model-voice';
import type { Report } from '../../../problem/problem';
import { findEngine, INSTALL } from './engine';
import { type Lack, readModelFolder } from './folder';

const SAID: Record<Lack, [what: string, mend: string]> = {
  folder: [
    'is not there',
    'Write the path of a folder, from that of the document, or the name of one in the folder of voices ("lectern voice" tells where).',
  ],
  model: [
    'has no model',
    'Put the files of a Piper voice into it: <name>.onnx and <name>.onnx.json.',
  ],
  cut: ['has a model that is cut, or none', 'Fetch the model again.'],
  settings: [
    'has settings that are not those of a Piper voice that reads by espeak',
    'Fetch <name>.onnx.json again, from where the model is from.',
  ],
  tokens: [
    'has a model without its letters',
    'Put <name>.onnx.json (of a Piper voice) or tokens.txt (of a voice for sherpa-onnx) beside it.',
  ],
  data: [
    'lacks espeak-ng-data, by which it reads',
    'Put that folder into it or beside it, or install the package espeak-ng-data of your system.',
  ],
};

/** Reports at `placeOf` a key of `voice`. The folder is absolute. */
export function checkModel(
  { folder, speaker }: ModelVoice,
  placeOf: (key: string) => Parameters<Report>[1],
  report: Report,
): void {
  const found = readModelFolder(folder);
  if (typeof found === 'string') {
    report('voiceFolder', placeOf('sherpa'), folder, ...SAID[found]);
    return;
  }
  const known = Object.keys(found.speakers);
  const isKnown =
    typeof speaker === 'string' ? known.includes(speaker) : (speaker ?? 0) < found.count;
  if (isKnown) {
    if (!findEngine()) report('voiceEngine', placeOf('sherpa'), INSTALL);
    return;
  }
  const name = path.basename(folder);
  report('voiceSpeaker', placeOf('speaker'), name, speaker ?? 0, known, found.count);
}
