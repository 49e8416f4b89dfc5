/** The page's link to its server: news, and what was made. */

import type { Own } from '../../composition/Frame';
import { EVENTS, GIVEN_ID, type Given, LIVE, type Live, type News, VIDEO } from '../data';
import { fetchOwn } from './own';

export const given: Given = JSON.parse(document.getElementById(GIVEN_ID)?.textContent ?? '{}');

/** A document as it is shown: what was made, and the views of its own kinds. */
export interface Shown {
  live: Live;
  own: Own;
}

export function listen(hear: (news: News) => void): () => void {
  const events = new EventSource(EVENTS);
  events.onmessage = ({ data }: MessageEvent<string>) => hear(JSON.parse(data));
  return () => events.close();
}

/** Undefined where nothing is made yet. */
export async function fetchShown(): Promise<Shown | undefined> {
  const response = await fetch(LIVE);
  if (!response.ok) return undefined;
  const live: Live = await response.json();
  const [own] = await Promise.all([fetchOwn(live), showStyle(live.style)]);
  return { live, own };
}

let shown = '';

/** Settled when the style sheet of the stage is there; the one before goes then. */
async function showStyle(version: string): Promise<void> {
  if (version === shown) return;
  shown = version;
  const before = document.getElementById(STAGE_ID);
  const href = `${VIDEO}/stage.css?${version}`;
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  await new Promise((resolve) => {
    sheet.onload = resolve;
    sheet.onerror = resolve;
    document.head.append(sheet);
  });
  before?.remove();
  sheet.id = STAGE_ID;
}
const STAGE_ID = 'dv-stage';

/** Where a place opens in the author's editor; undefined where none was named. */
export function editorAddress(file: string, line: number, column: number): string | undefined {
  if (!given.editor) return undefined;
  const values: Record<string, string> = {
    file: encodeURI(file),
    line: `${line}`,
    column: `${column}`,
  };
  return given.editor.replace(/\{(file|line|column)\}/g, (_, name: string) => values[name] ?? '');
}
