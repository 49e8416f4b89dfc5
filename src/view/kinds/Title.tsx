import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { countLines, fitSize, SERIF, sized } from '../size';

const HEADLINE = { width: 1560, most: 164, least: 84 } as const;
const SUBTITLE = { width: 1480, most: 60, least: 38 } as const;
/** What the headline and the subtitle may take of the stage. */
const HEIGHT = 560;

export function Title({ scene }: { scene: Scene<'title'> }) {
  const { lang } = useStage();
  const date = scene.date && formatDate(scene.date, lang);
  const subtitle = scene.subtitle ?? '';
  const small = fitSize(SUBTITLE.most, SUBTITLE.least, 3, (px) =>
    countLines(subtitle, SUBTITLE.width, px),
  );
  const below = subtitle && countLines(subtitle, SUBTITLE.width, small) * small * 1.25;
  const size = fitSize(
    HEADLINE.most,
    HEADLINE.least,
    HEIGHT - Number(below),
    (px) => countLines(scene.heading, HEADLINE.width / SERIF, px) * px * 1.04,
  );
  const byline = [scene.author, date].filter(Boolean).join(' · ');
  return (
    <>
      <Step n={0} className="rule" />
      <Step n={0} as="h1" className="serif headline rise" style={sized(size)} dir="auto">
        <RichText text={scene.heading} />
      </Step>
      {subtitle && (
        <Step n={0} as="p" className="subtitle rise" style={sized(small)} dir="auto">
          {subtitle}
        </Step>
      )}
      {byline && (
        <Step n={0} as="p" className="byline rise" dir="auto">
          {byline}
        </Step>
      )}
    </>
  );
}

/** An ISO date in words, the same in every time zone. */
export const formatDate = (iso: string, lang: string): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
