/** Hears from the server that the document was saved, and that it is there at all. */
import type { Told } from '../data';
import type { Desk } from './desk';
import type { Trouble } from './sender';

/** What is wrong besides what is recorded. */
export interface Link {
  trouble?: Trouble;
  /** The document has mistakes. */
  isBroken?: boolean;
  /** Who records in a loud room was told so. */
  isAccepted?: boolean;
}

/** Writes into `link`, and calls `onChange` then. */
export function follow(desk: Desk, link: Link, onChange: () => void): void {
  let version: number | undefined;
  const events = new EventSource('events');
  events.onmessage = ({ data }: MessageEvent<string>) => {
    const told = JSON.parse(data) as Told;
    link.isBroken = told.isBroken;
    link.trouble = undefined;
    if (version !== undefined && version !== told.version && !told.isBroken) void desk.renew();
    version = told.version;
    onChange();
  };
  events.onerror = () => {
    link.trouble = events.readyState === EventSource.CLOSED ? 'stranger' : 'gone';
    onChange();
  };
}
