/** The caption of the moment, its spoken word marked, in the zone that scenes leave free. */
import { Fragment } from 'react';
import type { Caption } from '../timeline/schema';

/** `active` is the index of the spoken word; -1 for none. */
export function Captions({ caption, active }: { caption: Caption; active: number }) {
  const lines = [0, 1].map((line) =>
    caption.words.flatMap((word, index) => (word.line === line ? [{ ...word, index }] : [])),
  );
  return (
    <div className="captions">
      <div className="panel" dir="auto">
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
