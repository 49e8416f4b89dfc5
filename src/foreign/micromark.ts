/** A tie to micromark's inside: how it edits the list of what it has read. */
import { EditMap } from 'micromark-util-edit-map';

/**
 * micromark builds the list of all that it has read anew wherever a list or a quote ends (initialize/document.js), so that
 * a document of thousands of them takes minutes. The edits are at the list's end: what stands before them can stay.
 */
export function hastenEdits(): void {
  EditMap.prototype.consume = function consume(events) {
    this.map.sort(([a], [b]) => a - b);
    if (this.map.length === 0) return;
    const [start] = this.map[0] ?? [0];
    const tail = events.splice(start);
    let at = 0;
    for (const [index, removed, added] of this.map) {
      while (at < index - start) push(events, tail[at++]);
      for (const event of added) events.push(event);
      at = index - start + removed;
    }
    while (at < tail.length) push(events, tail[at++]);
    this.map.length = 0;
    this.index.clear();
  };
}

function push<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}
