/** ElevenLabs, with the times of all letters (elevenlabs.io/docs/api-reference/text-to-speech/convert-with-timestamps). */
import { z } from 'zod';
import { below, json, type Service, unclear } from './service';

const times = z.array(z.number());
const answerSchema = z.object({
  audio_base64: z.string(),
  alignment: z
    .object({
      characters: z.array(z.string()),
      character_start_times_seconds: times,
      character_end_times_seconds: times,
    })
    .nullish(),
});

export const elevenlabs: Service = {
  home: 'https://api.elevenlabs.io',
  isHome: (host) => /^api(\.[a-z-]+)*\.elevenlabs\.io$/.test(host),
  key: 'ELEVENLABS_API_KEY',
  usual: { model: 'eleven_multilingual_v2' },
  needs: ['name'],
  example: '{http: elevenlabs, name: JBFqnCBsd6RMkjVDRZzb, key: ELEVENLABS_API_KEY}',
  speeds: [0.7, 1.2],
  atOnce: 2,
  request: (base, { text, voice, model, speed }, key) => {
    const path = `/v1/text-to-speech/${encodeURIComponent(voice)}/with-timestamps`;
    return {
      url: `${below(base, path)}?output_format=pcm_24000`,
      headers: { ...json, ...(key === undefined ? {} : { 'xi-api-key': key }) },
      body: JSON.stringify({ text, model_id: model, voice_settings: { speed } }),
    };
  },
  read({ bytes }) {
    const { data } = answerSchema.safeParse(parse(Buffer.from(bytes).toString()));
    if (!data) throw unclear('something that is not the JSON of ElevenLabs');
    const { audio_base64: sound, alignment } = data;
    const letters = alignment && {
      signs: alignment.characters,
      starts: alignment.character_start_times_seconds,
      ends: alignment.character_end_times_seconds,
    };
    return {
      bytes: Buffer.from(sound, 'base64'),
      type: 'audio/pcm',
      ...(letters ? { letters } : {}),
    };
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
