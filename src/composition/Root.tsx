/** Compositions for every document that was built: one for each format of those with a timeline under `public/`. */
import { own } from 'lectern-own';
import {
  AbsoluteFill,
  type CalculateMetadataFunction,
  Composition,
  getInputProps,
  getStaticFiles,
  staticFile,
} from 'remotion';
import { FORMAT_NAMES, FORMATS, type Format } from '../format';
import { FPS, msToFrames } from '../time';
import type { Timeline } from '../timeline/schema';
import { compositionId, type InputProps, type VideoProps } from './props';
import { stillStates } from './state';
import { Video } from './Video';

const TIMELINE = /^([^/]+)\/timeline\.json$/;

export function Root() {
  const { name } = getInputProps<InputProps>();
  const built = getStaticFiles().flatMap((file) => TIMELINE.exec(file.name)?.[1] ?? []);
  const names = name ? [name] : built;
  if (names.length === 0)
    return (
      <Composition
        {...shapeOf('landscape')}
        id="nothing-built-yet"
        component={Nothing}
        durationInFrames={FPS}
      />
    );
  return compositionsOf(names).map(({ id, document, format }) => (
    <Composition
      key={id}
      {...shapeOf(format)}
      id={id}
      component={Document}
      defaultProps={{ name: document, format } as VideoProps}
      calculateMetadata={readTimeline}
    />
  ));
}

const shapeOf = (format: Format) => ({ ...FORMATS[format], fps: FPS });

/** An id is given once: a document may be called as another one's format. */
function compositionsOf(names: readonly string[]) {
  const all = FORMAT_NAMES.flatMap((format) =>
    names.map((document) => ({ id: compositionId(document, format), document, format })),
  );
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

const readTimeline: CalculateMetadataFunction<VideoProps> = async ({ props, abortSignal }) => {
  const timeline = props.timeline ?? (await fetchTimeline(props.name, abortSignal));
  const captions = props.captions ?? timeline.meta.captions;
  return {
    durationInFrames: props.stills ? stillStates(timeline).length : msToFrames(timeline.durationMs),
    props: { ...props, timeline, captions },
  };
};

async function fetchTimeline(name: string, signal: AbortSignal): Promise<Timeline> {
  const response = await fetch(staticFile(`${name}/timeline.json`), { signal });
  return (await response.json()) as Timeline;
}

const Document = (props: VideoProps) => (
  <Video {...props} own={own[props.name] ?? { views: {}, style: '' }} />
);

const Nothing = () => (
  <AbsoluteFill style={{ font: '64px sans-serif', placeContent: 'center', textAlign: 'center' }}>
    Nothing is built yet: run “npm run build” first.
  </AbsoluteFill>
);
