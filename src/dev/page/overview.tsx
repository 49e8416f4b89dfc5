/** All scenes in a row, each as wide as it is long, with the part that the strip below shows. */
import { type RefObject, useEffect, useRef } from 'react';
import { fill } from '../../language/gaps';
import { plainText } from '../../scene/inline';
import { clockOf } from './clock';
import type { FilmProps } from './film';
import { Icon } from './icon';
import { momentAt } from './moment';
import { usePlayed } from './playing';
import { useSay } from './say';
import { toPx } from './scale';
import { Thumb, useDrawn, useStamps } from './thumb';
import type { Where } from './where';

interface Of {
  film: FilmProps;
  wrong: readonly Where[];
  seek(ms: number): void;
  /** The strip below. */
  box: RefObject<HTMLDivElement | null>;
}

export function Overview({ film, wrong, seek, box }: Of) {
  const { live, own, asset } = film;
  const { timeline } = live;
  const { strip: say } = useSay().dev;
  const stamps = useStamps(live);
  const drawn = useDrawn(timeline);
  const now = usePlayed((player) => momentAt(timeline, player.frame()).scene);
  const seen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const strip = box.current;
    if (!strip) return undefined;
    const show = () => {
      const whole = toPx(timeline.durationMs);
      const share = (px: number) => `${(100 * px) / whole}%`;
      seen.current?.style.setProperty('left', share(strip.scrollLeft));
      seen.current?.style.setProperty('width', share(Math.min(whole, strip.clientWidth)));
    };
    show();
    strip.addEventListener('scroll', show, { passive: true });
    addEventListener('resize', show);
    return () => {
      strip.removeEventListener('scroll', show);
      removeEventListener('resize', show);
    };
  }, [box, timeline]);
  return (
    <>
      <div className="dv-names dv-scenes-name" aria-hidden="true">
        <span>{say.scenes}</span>
      </div>
      <nav className="dv-scenes" aria-label={say.scenes}>
        {timeline.scenes.map(({ scene, startMs, durationMs }, i) => {
          const title = plainText(scene.heading);
          const isWrong = wrong.some((where) => where.scene === i);
          return (
            <button
              type="button"
              key={scene.id}
              style={{ flexGrow: durationMs }}
              className={isWrong ? 'dv-bad' : undefined}
              aria-current={i === now ? 'true' : undefined}
              title={`${title}, ${clockOf(startMs)}`}
              aria-label={fill(isWrong ? say.wrongScene : say.scene, {
                ...{ number: i + 1, title, time: clockOf(startMs) },
              })}
              onClick={() => seek(startMs)}
            >
              {isWrong && <Icon name="warning" />}
              {i < drawn && <Thumb {...{ live, own, asset }} index={i} stamp={stamps[i] ?? ''} />}
              <span className="dv-title">{title}</span>
            </button>
          );
        })}
        <div className="dv-seen" ref={seen} />
      </nav>
    </>
  );
}
