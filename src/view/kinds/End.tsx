import type { CSSProperties } from 'react';
import type { Scene } from '../../scene/schema';
import { Beside, withoutIcon } from '../Beside';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Rings } from '../Rings';
import { Step } from '../Step';
import { sizeEnd } from '../size/kinds/end';
import { END } from '../size/sizes';

/** Words that were reckoned to fit their line do so in a font that is a hair wider, too: as on paper. */
const ROOMY = 1.03;

export function End({ scene: given }: { scene: Scene<'end'> }) {
  const stage = useStage();
  const scene = { ...given, heading: withoutIcon(given.heading) };
  const { link, author, license, next } = scene;
  const { place, sign, ...room } = sizeEnd(given, stage);
  const { one, slots: two } = END[stage.canvas];
  const slots = next.length === 1 ? one : two;
  const byline = [author, license].filter(Boolean).join(' · ');
  return (
    <>
      {place && sign && <Beside sign={sign} place={place} />}
      {!sign && next.length === 0 && <Rings />}
      <div className={next.length > 0 ? 'farewell leaves-room' : 'farewell'}>
        <Step n={0} className="rule" />
        <Step
          n={0}
          as="h2"
          className="serif words rise"
          style={{ fontSize: room.size, maxWidth: Math.round(room.width * ROOMY) }}
          dir="auto"
        >
          <RichText text={scene.heading} room={room} />
        </Step>
        {link && (
          <Step n={0} as="p" className="link rise" style={{ maxWidth: room.width }} dir="ltr">
            <a href={link}>{shortened(link)}</a>
          </Step>
        )}
        {byline && (
          <Step n={0} as="p" className="byline rise" style={{ maxWidth: room.width }} dir="auto">
            {byline}
          </Step>
        )}
      </div>
      {next.map((title, i) => (
        <Step key={title} n={0} className="slot appear" style={slots[i] as CSSProperties}>
          <div className="screen" />
          <p dir="auto">{title}</p>
        </Step>
      ))}
    </>
  );
}

/** As people say it: without what every address begins with, and a slash at its end. */
const shortened = (link: string): string =>
  link.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
