/** OpenAI, and the many servers that answer as it does (platform.openai.com/docs/api-reference/audio/createSpeech). */
import { bearer, below, json, type Service } from './service';

export const openai: Service = {
  home: 'https://api.openai.com/v1',
  isHome: (host) => host === 'api.openai.com',
  key: 'OPENAI_API_KEY',
  usual: { model: 'gpt-4o-mini-tts', voice: 'alloy' },
  needs: [],
  example: '{http: openai, name: alloy, key: OPENAI_API_KEY}',
  speeds: [0.25, 4],
  atOnce: 3,
  request: (base, { text, voice, model, speed }, key) => ({
    url: below(base, '/audio/speech'),
    headers: { ...json, ...bearer(key) },
    body: JSON.stringify({ model, voice, input: text, speed, response_format: 'wav' }),
  }),
  read: (answer) => answer,
};
