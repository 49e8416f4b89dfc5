/** Writes a PowerPoint file of a timeline (ECMA-376): parts of our own, with equal bytes for equal input. */
import { writeAtomic } from '../cache/atomic';
import { sceneSound } from '../deck/sound';
import { describeShown } from '../publish/shown';
import type { Scenes } from '../staging/build';
import { drawSlides, type Slide, type SlidesInput } from './draw';
import { type Look, lookOf } from './look';
import { addMasters, partType } from './master';
import { spokenNotes } from './notes';
import { openPackage } from './package';
import { addProperties } from './properties';
import { FIRST_SLIDE, sections } from './sections';
import { addSlide, type Narration, slidePart } from './slide';
import { titlesOf } from './titles';
import { el, NAMES } from './xml';

export interface PowerPointInput extends SlidesInput {
  /** The document's own kinds, which may say what they show. */
  kinds: Scenes['own'];
  /** Each scene's sound is on its slide, which goes on by itself. */
  isNarrated: boolean;
}

/** Throws BrowserFailure. */
export async function writePowerPoint(input: PowerPointInput, target: string): Promise<void> {
  const slides = await drawSlides(input);
  const sounds = input.isNarrated ? await soundsOf(input) : undefined;
  await writeAtomic(target, Buffer.from(packSlides(slides, input, sounds)));
}

/** MP3 of each scene. Throws EncoderFailure. */
async function soundsOf({ timeline, store }: SlidesInput): Promise<Uint8Array[]> {
  const sounds: Uint8Array[] = [];
  for (const timed of timeline.scenes) sounds.push((await sceneSound(timed, store)).data);
  return sounds;
}

/** A slide is seen from its first step until that of the scene's next slide. */
function narrationOf(
  { timed, step, after, at, of }: Slide,
  mp3: Uint8Array | undefined,
): Narration {
  const begins = (one: number) => timed.steps[one]?.startMs ?? timed.durationMs;
  return {
    fromMs: at === 0 ? 0 : begins(after),
    untilMs: at + 1 === of ? timed.durationMs : begins(step),
    lastsMs: timed.durationMs,
    ...(at === 0 && mp3 && { mp3 }),
  };
}

const MAIN = 'ppt/presentation.xml';

/** `sounds`: that of each scene, where they are heard. */
export function packSlides(
  slides: readonly Slide[],
  { timeline, kinds }: Pick<PowerPointInput, 'timeline' | 'kinds'>,
  sounds?: readonly Uint8Array[],
): Uint8Array {
  const { meta } = timeline;
  const file = openPackage();
  const look = lookOf(meta);
  const { master, notesMaster, theme, styles } = addMasters(file, look);
  file.relate('', 'officeDocument', MAIN);
  const ids = {
    master: file.relate(MAIN, 'slideMaster', master),
    notes: file.relate(MAIN, 'notesMaster', notesMaster),
    slides: slides.map((_, i) => file.relate(MAIN, 'slide', slidePart(i))),
  };
  file.relate(MAIN, 'theme', theme);
  file.relate(MAIN, 'tableStyles', styles);
  const tools = {
    ...{ file, look },
    partOf: (id: string) => {
      const at = slides.findIndex(({ timed }) => timed.scene.id === id);
      return at < 0 ? undefined : slidePart(at);
    },
    describe: ({ timed }: Slide) => describeShown(timed.scene, kinds, meta.lang),
  };
  const titles = titlesOf(slides);
  for (const [i, slide] of slides.entries()) {
    const title = titles[i] ?? { text: '', mark: '' };
    const notes = spokenNotes(slide, meta.lang);
    const narration = sounds && narrationOf(slide, sounds[slide.scene]);
    addSlide(i, slide, { title, notes, narration }, tools);
  }
  file.add(MAIN, partType('presentation.main'), presentation(ids, slides, look));
  addProperties(file, meta);
  return file.bytes();
}

function presentation(
  ids: { master: string; notes: string; slides: readonly string[] },
  slides: readonly Slide[],
  { isRtl }: Look,
): string {
  return el(
    'p:presentation',
    { ...NAMES, rtl: isRtl ? 1 : undefined, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': ids.master })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': ids.notes })),
    el(
      'p:sldIdLst',
      {},
      ...ids.slides.map((id, i) => el('p:sldId', { id: FIRST_SLIDE + i, 'r:id': id })),
    ),
    el('p:sldSz', { cx: 12_192_000, cy: 6_858_000 }),
    el('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    sections(slides),
  );
}
