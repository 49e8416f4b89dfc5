/** The caption of the moment, its spoken word marked, in the zone that scenes leave free. */
import { Fragment } from 'react';
import type { Format } from '../format';
import { joinWords } from '../timeline/caption-rules';
import type { Caption } from '../timeline/schema';
import { AREAS } from './area';
import { sizeCaptions } from './size/captions';
import { sized } from './size/fit';
import { CARRIED } from './size/letters';

export interface CaptionsProps {
  caption: Caption;
  active: number;
  format: Format;
}

/** `active` is the index of the spoken word; -1 for none. */
export function Captions({ caption, active, format }: CaptionsProps) {
  const isNarrow = format === 'portrait';
  const isWide = format === 'landscape';
  const lines = [0, 1].map((line) =>
    caption.words.flatMap((word, index) =>
      (isNarrow ? (word.narrow ?? word.line) : word.line) === line ? [{ ...word, index }] : [],
    ),
  );
  const space = { format, area: AREAS[format], letters: CARRIED };
  const size = sizeCaptions(lines.map(joinWords), space);
  return (
    <div
      className={isWide ? 'captions' : 'captions narrow'}
      // Of a wide stage css/captions.css says where: it knows what they stand beside.
      style={isWide ? undefined : AREAS[format].captions}
    >
      <div className="panel" style={sized(size)} dir="auto">
        {lines
          .filter(({ length }) => length > 0)
          .map((words) => (
            <div key={words[0]?.index}>
              {words.map(({ text, joined, names, struck, index }, i) => (
                <Fragment key={index}>
                  {i > 0 && !joined && ' '}
                  {struck ? (
                    <del>{text}</del>
                  ) : (
                    <span className={names ? 'who' : index === active ? 'active' : undefined}>
                      {text}
                    </span>
                  )}
                </Fragment>
              ))}
            </div>
          ))}
      </div>
    </div>
  );
}
