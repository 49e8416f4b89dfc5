/** A server of your own: it gets `{"text": …}` as JSON, with `voice`, `model` and `speed` where they are said, and answers with WAV. */
import { bearer, json, type Service } from './service';

export const custom: Service = {
  isHome: () => false,
  usual: { model: '', voice: '' },
  needs: ['url'],
  example: '{http: custom, url: "http://localhost:8000/say"}',
  speeds: [0.5, 2],
  atOnce: 2,
  request: (base, { text, voice, model, speed }, key) => ({
    url: base.href,
    headers: { ...json, accept: 'audio/wav', ...bearer(key) },
    body: JSON.stringify({
      text,
      ...(voice ? { voice } : {}),
      ...(model ? { model } : {}),
      ...(speed === 1 ? {} : { speed }),
    }),
  }),
  read: (answer) => answer,
};
