/** A diagram as a list of what it says. */
import type { RootContent } from 'mdast';
import type { Diagram } from '../scene/diagram/schema';
import { describeFlow, describeSequence, describeTask } from '../scene/diagram/words';
import { itemOf, listOf, text } from './nodes';

export function describeDiagram(diagram: Diagram): RootContent[] {
  const listed = (lines: readonly string[], start?: number) =>
    listOf(
      lines.map((line) => itemOf([text(line)])),
      start,
    );
  switch (diagram.form) {
    case 'flow':
      return [listed(describeFlow(diagram))];
    case 'sequence':
      return [listed(describeSequence(diagram), 1)];
    case 'timeline':
      return [
        listOf(
          diagram.periods.map(({ label, events }) =>
            itemOf([text(label)], events.length > 0 ? [listed(events)] : []),
          ),
        ),
      ];
    case 'gantt':
      return [listed(diagram.tasks.map(describeTask))];
  }
}
