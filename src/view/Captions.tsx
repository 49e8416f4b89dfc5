/** The caption of the moment, its spoken word marked, in the zone that scenes leave free. */
import { Fragment } from 'react';
import type { Format } from '../format';
import type { Caption } from '../timeline/schema';
import { AREAS } from './area';
import { ems, fitSize, sized } from './size';

/** Sizes in px: the first holds 42 characters of Latin letters. Wider scripts are set smaller, and broken if need be. */
const SIZES = {
  landscape: { most: 44, least: 36 },
  portrait: { most: 40, least: 28 },
  square: { most: 44, least: 28 },
} as const;
/** At the sides of a line: css/captions.css. */
const PADDING = 64;

type Line = Caption['words'];

function sizeIn(format: Format, lines: readonly Line[]): number {
  const { most, least } = SIZES[format];
  const widest = Math.max(...lines.map((words) => ems(words.map(({ text }) => text).join(' '))));
  return fitSize(most, least, AREAS[format].captions.width - PADDING, (px) => widest * px);
}

export interface CaptionsProps {
  caption: Caption;
  active: number;
  format: Format;
}

/** `active` is the index of the spoken word; -1 for none. */
export function Captions({ caption, active, format }: CaptionsProps) {
  const lines = [0, 1].map((line) =>
    caption.words.flatMap((word, index) => (word.line === line ? [{ ...word, index }] : [])),
  );
  return (
    <div
      className={format === 'landscape' ? 'captions' : 'captions narrow'}
      style={AREAS[format].captions}
    >
      <div className="panel" style={sized(sizeIn(format, lines))} dir="auto">
        {lines
          .filter(({ length }) => length > 0)
          .map((words) => (
            <div key={words[0]?.index}>
              {words.map(({ text, index }, i) => (
                <Fragment key={index}>
                  {i > 0 && ' '}
                  <span className={index === active ? 'active' : undefined}>{text}</span>
                </Fragment>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}
