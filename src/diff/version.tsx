/** One version of a document, and its scenes as they are drawn. */
import { renderToStaticMarkup } from 'react-dom/server';
import { fingerprint } from '../cache/fingerprint';
import { FORMAT_NAMES } from '../format';
import { nameOf } from '../scene/authored';
import { plainText } from '../scene/inline';
import { picturesIn } from '../timeline/pictures';
import type { TimedScene, Timeline } from '../timeline/schema';
import { settledProgress } from '../timeline/state';
import { drawnContext, StageProvider } from '../view/context';
import { type OwnViews, Stage } from '../view/Stage';
import type { Seen } from './compare';
import type { Pictures } from './pictures';
import { textOf } from './text';

/** An address that holds nothing. */
const NO_PICTURE = 'data:,';

export interface Version {
  /** As the reader named it, and what is known of it, e.g. when it was committed. */
  label: { name: string; detail?: string };
  timeline: Timeline;
  own: OwnViews;
  /** CSS of the document's own kinds. */
  ownStyle: string;
  /** The files that it shows. */
  pictures: Pictures;
}

/** A scene, drawn. */
export interface Drawn extends Seen {
  /** Its stage with every step settled; absent when it cannot be drawn. */
  markup?: string;
  /** The file that it shows in each format, if any. */
  files?: readonly string[];
  /** The words that it shows, a line for each thing. */
  text: string;
  /** What the reader should know of its picture: what draws it fails, a file is lost or today's. `name` is of the kind or the file. */
  remark?: { of: 'undrawn' | 'lost' | 'today'; name: string };
}

/** All scenes of a version, in order. */
export const drawScenes = (version: Version): Drawn[] =>
  version.timeline.scenes.map((timed, i) => ({
    ...drawScene(timed, version),
    timed,
    place: i + 1,
  }));

function drawScene(timed: TimedScene, version: Version) {
  const { scene, steps } = timed;
  const { pictures } = version;
  try {
    const markup = renderStage(timed, version);
    // It may reach other scenes, too; but one that is told for it alone would show no difference.
    const style = scene.kind === 'own' ? version.ownStyle : '';
    const files = FORMAT_NAMES.map((format) =>
      picturesIn(scene, format)
        .map((src) => pictures.get(src)?.url)
        .join(),
    );
    return {
      markup,
      files,
      look: markup + style + files.join(),
      text: textOf(markup),
      remark: remarkOf(timed, version),
    };
  } catch {
    const { narration: _narration, notes: _notes, ...shown } = scene;
    const text = [plainText(scene.heading), ...scene.steps.map((step) => step.text)].join('\n');
    const remark = { of: 'undrawn', name: nameOf(scene) } as const;
    return { look: fingerprint({ shown, steps }), text, remark };
  }
}

function renderStage(timed: TimedScene, { timeline, own, pictures }: Version): string {
  const { references, meta } = timeline;
  const asset = (src: string) => pictures.get(src)?.url ?? NO_PICTURE;
  const context = drawnContext({ references, ...meta }, asset);
  const progress = settledProgress(timed, timed.steps.length);
  return renderToStaticMarkup(
    <StageProvider value={{ ...context, progress }}>
      <Stage scene={timed.scene} own={own} />
    </StageProvider>,
  );
}

/** A figure whose files are not those of its time. */
function remarkOf({ scene }: TimedScene, { pictures }: Version): Drawn['remark'] {
  for (const src of FORMAT_NAMES.flatMap((format) => picturesIn(scene, format))) {
    const found = pictures.get(src);
    if (!found) return { of: 'lost', name: src };
    if (found.today) return { of: 'today', name: src };
  }
  return undefined;
}
