/** Key lines that were said: in small rows above the one that is, or below their heading on its ground. */
import { CONTENTS, Leaving } from '../Leaving';
import { Step } from '../Step';
import { sized } from '../size/fit';
import type { listSaid } from '../size/kinds/said';
import type { Said } from '../size/kinds/turns';
import { SOFT_HYPHEN } from '../size/parts';

/** What was said, below the heading; hidden from readers, who had it when it was said. */
export const Listed = ({ said }: { said: ReturnType<typeof listSaid> }) =>
  said.length > 0 && (
    <div className="side-said" aria-hidden="true">
      {said.map(({ text, speaker, top, comes, leaves }) => (
        <Step key={comes} n={comes} into="--in" style={CONTENTS} data-words="">
          <Leaving at={leaves} into="--gone">
            <p className="side-line" style={{ top }} dir="auto">
              {speaker && <b className="who">{speaker} </b>}
              {text.replaceAll(SOFT_HYPHEN, '')}
            </p>
          </Leaving>
        </Step>
      ))}
    </div>
  );

/** What was said, small above; hidden from readers, who had it when it was said. */
export function Row({ said, size }: { said: Said; size: number }) {
  return (
    <Step n={said.comes} into="--in" style={CONTENTS} data-words="">
      <Leaving at={said.row > 0 ? said.rises : undefined} into="--back">
        <Leaving at={said.leaves} into="--gone">
          <div
            className="said-line"
            style={sized(size, { '--at': `${said.row}` })}
            aria-hidden="true"
            dir="auto"
          >
            {said.speaker ? (
              <b className="who">{said.speaker}</b>
            ) : (
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M4 12h13" />
              </svg>
            )}
            {said.text.replaceAll(SOFT_HYPHEN, '')}
          </div>
        </Leaving>
      </Leaving>
    </Step>
  );
}
