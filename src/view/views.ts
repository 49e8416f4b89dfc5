/** The view of each built-in kind. */
import type { ReactNode } from 'react';
import type { Kind, Scene } from '../scene/schema';
import { Chart } from './kinds/Chart';
import { Code } from './kinds/Code';
import { Compare } from './kinds/Compare';
import { Diagram } from './kinds/Diagram';
import { Figure } from './kinds/Figure';
import { Formula } from './kinds/Formula';
import { Points } from './kinds/Points';
import { Quote } from './kinds/Quote';
import { References } from './kinds/References';
import { Stat } from './kinds/Stat';
import { Statement } from './kinds/Statement';
import { Steps } from './kinds/Steps';
import { Summary } from './kinds/Summary';
import { Table } from './kinds/Table';
import { Title } from './kinds/Title';

type Views = { [K in Kind]: (props: { scene: Scene<K> }) => ReactNode };

export const views: Views = {
  chart: Chart,
  code: Code,
  compare: Compare,
  diagram: Diagram,
  figure: Figure,
  formula: Formula,
  points: Points,
  quote: Quote,
  references: References,
  stat: Stat,
  statement: Statement,
  steps: Steps,
  summary: Summary,
  table: Table,
  title: Title,
};
