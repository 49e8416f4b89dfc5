/** The player with its keys, what is beside and below it; a new state of the document goes on at the same moment. */
import { Player, type PlayerRef } from '@remotion/player';
import {
  type CSSProperties,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { FORMAT_NAMES, FORMATS, type Format } from '../../format';
import { FPS, msToFrames } from '../../time';
import type { LiveProblem, News } from '../data';
import { assetsOf, Film } from './film';
import { useFrames } from './frames';
import { Head } from './head';
import { actsOf, bindKeys } from './keys';
import type { Shown } from './link';
import { frameAt, sameMoment } from './moment';
import { openPlaying, PlayingProvider } from './playing';
import { Problems } from './problems';
import { useSay } from './say';
import { Side } from './side';
import { Strip } from './strip';
import { Transport } from './transport';
import { useWriter, WritingProvider } from './writing';

/** Frames between which the player goes round. */
export interface Loop {
  inFrame: number;
  outFrame: number;
}

const NONE: readonly LiveProblem[] = [];

export function Desk({ shown, news }: { shown: Shown; news?: News }) {
  const { live, own } = shown;
  const { timeline } = live;
  const { lang } = useSay();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const ref = useRef<PlayerRef>(null);
  const playing = useMemo(() => openPlaying(ref), []);
  const [format, setFormat] = useState<Format>(asked);
  const [captions, setCaptions] = useState(timeline.meta.captions);
  const [rate, setRate] = useState(1);
  const [loop, setLoop] = useState<Loop>();
  const [showsAll, setShowsAll] = useState(false);
  const unloop = useCallback(() => setLoop(undefined), []);
  const problems = news?.found ?? NONE;
  const writing = useWriter(live);
  useEffect(() => playing.attach(), [playing]);
  useSameMoment(shown, playing, unloop);
  useEffect(
    () => bindKeys(actsOf(timeline, playing, { captions: () => setCaptions((on) => !on) })),
    [timeline, playing],
  );
  const frames = useFrames(live);
  const inputProps = useMemo(
    () => ({ live, own, format, captions, rate, asset: assetsOf(live, frames) }),
    [live, own, format, captions, rate, frames],
  );
  const { width, height } = FORMATS[format];
  return (
    <PlayingProvider value={playing}>
      <main className="dv" style={{ '--dv-shape': width / height } as CSSProperties}>
        <Head
          {...{ live, format, problems, showsAll }}
          onFormat={setFormat}
          onProblems={() => setShowsAll((all) => !all)}
        />
        <div className="dv-screen">
          <Player
            ref={ref}
            component={Film}
            inputProps={inputProps}
            durationInFrames={msToFrames(timeline.durationMs)}
            fps={FPS}
            compositionWidth={width}
            compositionHeight={height}
            playbackRate={rate}
            loop={loop !== undefined}
            inFrame={loop?.inFrame ?? null}
            outFrame={loop?.outFrame ?? null}
            style={{ width: '100%', height: '100%' }}
            clickToPlay
            acknowledgeRemotionLicense
          />
          {news?.problems && <Problems problems={problems} text={news.problems} isOver />}
        </div>
        <WritingProvider value={writing}>
          <Side {...{ live, problems, showsAll }} />
          <Transport live={live} rate={rate} onRate={setRate} loop={loop} onLoop={setLoop} />
          <Strip film={inputProps} problems={problems} onSeek={unloop} />
        </WritingProvider>
      </main>
    </PlayingProvider>
  );
}

/** What the address asks for: `?format=portrait`. */
const asked = (): Format => {
  const format = new URLSearchParams(location.search).get('format');
  return FORMAT_NAMES.find((name) => name === format) ?? 'landscape';
};

/** The moment of the state before is looked up in the new one; at first, that of the address: `#/scene/step`. */
function useSameMoment(
  { live: { timeline } }: Shown,
  playing: ReturnType<typeof openPlaying>,
  onNew: () => void,
): void {
  const before = useRef<typeof timeline>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each timeline once
  useLayoutEffect(() => {
    if (before.current) {
      onNew();
      playing.seek(sameMoment(before.current, playing.frame(), timeline));
    } else playing.seek(fromAddress(timeline));
    before.current = timeline;
  }, [timeline]);
  useEffect(() => {
    const go = () => playing.seek(fromAddress(timeline));
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, [timeline, playing]);
}

function fromAddress(timeline: Shown['live']['timeline']): number {
  const [id, step] = location.hash.replace(/^#\//, '').split('/').map(decodeURIComponent);
  const scene = timeline.scenes.findIndex((timed) => timed.scene.id === id);
  if (scene < 0) return 0;
  const localMs = timeline.scenes[scene]?.steps[Number(step)]?.startMs ?? 0;
  return frameAt(timeline, { scene, localMs });
}
