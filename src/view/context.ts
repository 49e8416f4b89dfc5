/** What a view may know of where it stands. */
import { createContext, createElement, type ReactNode, useContext } from 'react';
import { FORMATS, type Format, type Size } from '../format';
import type { Reference } from '../scene/references';
import { type Look, themeOf } from '../theme/themes';
import { AREAS, type Area } from './area';
import { useSame } from './same';
import { CARRIED, type Letters, lettersOf } from './size/letters';

export interface StageContext extends Motion, Place {}

/** What moves. */
export interface Motion {
  /** Eased progress of each step, 0 to 1, index = step. Only the video has it; in the deck CSS moves `--p`. */
  progress: readonly number[];
  /** How far the scene has settled and left, 0 to 1: in the video. In the deck CSS moves them; at rest they are 0. */
  rest?: number;
  leave?: number;
}

/** What stays while steps move. */
export interface Place {
  mode: 'deck' | 'video';
  /** Landscape when left out. */
  format?: Format;
  /**
   * Since the scene began, ms (not whole): in the video, for kinds that declare `everyFrame`. Undefined elsewhere: the deck
   * shows what the view draws without.
   */
  localMs?: number;
  /** When the last frame came of the pictures that move, ms since the scene began: in the video. Elsewhere they play by themselves. */
  pictureMs?: number;
  /** Films are played by the page, in the time of their scene: in a video that is seen live. */
  playsFilms?: true;
  /** When steps 1, 2, … begin, and when what is drawn comes (0 when left out), ms since the scene began: in the video. */
  stepsMs?: readonly number[];
  comesMs?: number;
  /** Address of a file beside the document, e.g. of a figure's image. */
  asset(src: string): string;
  /** Number and short form of a reference, and where its list stands when that can be followed. */
  reference(id: string): { number: number; short: string; href?: string } | undefined;
  /** Address of a scene, where it can be followed. */
  scene(id: string): string | undefined;
  /** BCP 47 language of the document. */
  lang: string;
  /** The part of the stage that is the view's; that of a scene alone when left out. */
  area?: Area;
  /** As on what canvas the view lays itself out, where that is not the stage's own. */
  shape?: Format;
  /** Steps of the scene that come before those of the view; none when left out. */
  firstStep?: number;
  /** The step of the scene at which what stands beside the view is spoken of, after it. */
  nextStep?: number;
  /** Of a list that stands beside another: the type of both is no larger, px. */
  largest?: number;
  /** How wide letters are, which decides sizes: those of the carried fonts when left out. */
  letters?: Letters;
}

const Moving = createContext<Motion>({ progress: [] });
const Standing = createContext<Place>({
  mode: 'deck',
  asset: (src) => src,
  reference: () => undefined,
  scene: () => undefined,
  lang: 'en',
});

/** Sizes are computed from the fonts of its look: `paper` when left out. */
interface Drawn extends Partial<Look> {
  references: readonly Reference[];
  lang: string;
}

/** A scene that is drawn from its steps' progress, which is empty as yet: all settled. `references` are found by id. */
export function drawnContext(
  { references, lang, theme = 'paper', brand }: Drawn,
  asset: StageContext['asset'],
): StageContext {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const reference = (id: string) => byId.get(id);
  const letters = lettersOf(themeOf({ theme, brand }));
  return { mode: 'video', progress: [], asset, reference, scene: () => undefined, lang, letters };
}

interface Provided {
  /** Where nothing is said of what moves, that is as around it. */
  value: Place & Partial<Motion>;
  children?: ReactNode;
}

/** Of a picture that moves, only what asks for its motion is drawn anew. */
export function StageProvider({ value, children }: Provided) {
  const { progress, rest, leave, ...place } = value;
  const motion = useSame(progress && { progress, rest, leave });
  const standing = createElement(Standing.Provider, { value: useSame(place) }, children);
  return motion ? createElement(Moving.Provider, { value: motion }, standing) : standing;
}

export const useMotion = (): Motion => useContext(Moving);

/** What a view is told: also the size of the canvas, the area on it that is the scene's, and what sizes are computed from. */
export interface StageView extends Place, Size {
  /** As on what canvas the view lays itself out. */
  format: Format;
  /** The canvas that it stands on. */
  canvas: Format;
  area: Area;
  letters: Letters;
}

export function useStage(): StageView {
  const context = useContext(Standing);
  const { format = 'landscape', letters = CARRIED } = context;
  const { area = AREAS[format], shape = format } = context;
  return { ...context, format: shape, canvas: format, letters, ...FORMATS[format], area };
}

/** The same with what moves, for views of documents' own kinds: they are drawn anew with each picture that moves. */
export interface MovingStage extends StageView, Motion {}

export const useMovingStage = (): MovingStage => ({ ...useStage(), ...useMotion() });
