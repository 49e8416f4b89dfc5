import type { Scene } from '../../scene/schema';
import { useStage } from '../context';
import { RichText } from '../RichText';
import { Step } from '../Step';
import { countLines, fitSize, SERIF, sized } from '../size';

/** `height` is what the headline and the subtitle may take of the stage. */
const LAYOUTS = {
  landscape: {
    headline: { width: 1560, most: 164, least: 84 },
    subtitle: { width: 1480, most: 60, least: 38 },
    height: 560,
  },
  portrait: {
    headline: { width: 888, most: 164, least: 80 },
    subtitle: { width: 840, most: 64, least: 44 },
    height: 860,
  },
  square: {
    headline: { width: 936, most: 136, least: 72 },
    subtitle: { width: 900, most: 56, least: 44 },
    height: 590,
  },
} as const;

export function Title({ scene }: { scene: Scene<'title'> }) {
  const { lang, format } = useStage();
  const { headline, subtitle: second, height } = LAYOUTS[format];
  const date = scene.date && formatDate(scene.date, lang);
  const subtitle = scene.subtitle ?? '';
  const small = fitSize(second.most, second.least, 3, (px) =>
    countLines(subtitle, second.width, px),
  );
  const below = subtitle && countLines(subtitle, second.width, small) * small * 1.25;
  const size = fitSize(
    headline.most,
    headline.least,
    height - Number(below),
    (px) => countLines(scene.heading, headline.width / SERIF, px) * px * 1.04,
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
