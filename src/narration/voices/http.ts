/** A voice that speaks elsewhere: each sentence is asked for once, and what is answered is kept for ever. */
import { z } from 'zod';
import { fingerprint } from '../../cache/fingerprint';
import { BOUGHT } from '../../cache/prune';
import type { Store } from '../../cache/store';
import type { FarVoice } from '../../document/far-voice';
import { Failure } from '../../failure';
import { packRecording, recordingOf, toldOf } from '../../sound/recording';
import { foldLexicon } from '../lexicon';
import type { Line, Voice } from '../schema';
import { askService, NET, type Net } from './http/ask';
import { checkSaid } from './http/enough';
import { readKey } from './http/keys';
import { limitOf } from './http/limit';
import { scriptOf } from './http/script';
import { SAMPLE_RATE } from './http/service';
import { addressOf, keyNameOf, serviceOf } from './http/services';
import { byFfmpeg, type Convert, HalfAnswer, readSound } from './http/sound';
import { timesOf } from './http/times';
import { listen as byEar, type Listen } from './times/listen';

export interface HttpSettings {
  far: FarVoice;
  pace: number;
  /** Written word to respelling or `/phones/`. */
  lexicon: Record<string, string>;
  net?: Net;
  env?: Readonly<Record<string, string | undefined>>;
  convert?: Convert;
  /** Finds words in a sound, where the service does not tell. */
  listen?: Listen;
}

const times = z.array(z.number());
/** What is told of a kept answer: what was said, and the times of its letters where the service has them. */
const boughtSchema = z.strictObject({
  text: z.string(),
  letters: z.strictObject({ signs: z.array(z.string()), starts: times, ends: times }).optional(),
});

/** A voice whose `far` was found right (services.ts). Its service is asked when it first speaks. */
export function openHttp({ far, pace, lexicon, listen = byEar, ...ways }: HttpSettings): Voice {
  const service = serviceOf(far);
  const folded = foldLexicon(lexicon);
  const [slowest, fastest] = service.speeds;
  const base = addressOf(far);
  const how = {
    voice: far.voice ?? service.usual.voice ?? '',
    model: far.model ?? service.usual.model ?? '',
    speed: Math.min(fastest, Math.max(slowest, pace)),
  };
  const who = { service: far.service, url: base?.href, ...how };
  const keyOf = (text: string) => fingerprint({ text, ...who });
  const limit = limitOf(`${far.service} ${base?.origin}`, service.atOnce);
  const buy = (line: Line, text: string, signal?: AbortSignal) =>
    limit(() => ask({ far, ways, base, how, line, text, signal }), signal);
  return {
    name: far.service,
    version: [far.service, how.model, how.voice, base?.host].filter(Boolean).join(', '),
    sampleRate: SAMPLE_RATE,
    code: 'http',
    languages: 'any',
    settings: (line) => ({ ...scriptOf(line, folded), ...who }),
    unspeakable: () => [],
    sent(line) {
      const { text } = scriptOf(line, folded);
      return { text, key: keyOf(text) };
    },
    async speak(line, signal, store?: Store) {
      const script = scriptOf(line, folded);
      const make = () => buy(line, script.text, signal);
      const isBought = (data: Buffer) => boughtSchema.safeParse(toldOf(data)).success;
      const entry = store
        ? (await store.getOrMake(BOUGHT, keyOf(script.text), make, isBought)).data
        : await make();
      const { letters } = boughtSchema.parse(toldOf(entry));
      const recording = recordingOf(entry);
      const words = await timesOf(line, script, recording, letters, listen);
      return { ...recording, words };
    },
  };
}

interface Purchase {
  far: FarVoice;
  ways: Pick<HttpSettings, 'net' | 'env' | 'convert'>;
  base: URL | undefined;
  how: { voice: string; model: string; speed: number };
  line: Line;
  text: string;
  signal?: AbortSignal;
}

/** What the service says, as an entry of the store. Throws a Failure, or the signal's reason. */
async function ask({ far, ways, base, how, line, text, signal }: Purchase): Promise<Buffer> {
  const { net = NET, env, convert = byFfmpeg } = ways;
  if (!base) throw new Failure('The voice has no address.', 'write the "url" of its service.');
  const service = serviceOf(far);
  const keyName = keyNameOf(far);
  const key = keyName === undefined ? undefined : await readKey(keyName, env);
  const request = service.request(base, { text, ...how }, key);
  return askService(
    { request, key, keyName, net, signal },
    async (answer) => {
      const heard = service.read(answer);
      const recording = await readSound(heard, convert, signal);
      checkSaid(line, recording, far.service);
      return packRecording({ text, letters: heard.letters }, recording);
    },
    (error) => error instanceof HalfAnswer,
  );
}
