/** The view of each built-in kind. */
import type { ReactNode } from 'react';
import type { Kind, Scene } from '../scene/schema';
import { Callout } from './kinds/Callout';
import { Chart } from './kinds/Chart';
import { Code } from './kinds/Code';
import { Compare } from './kinds/Compare';
import { Definitions } from './kinds/Definitions';
import { Diagram } from './kinds/Diagram';
import { Figure } from './kinds/Figure';
import { Formula } from './kinds/Formula';
import { Maps } from './kinds/Maps';
import { Opening } from './kinds/Opening';
import { Points } from './kinds/Points';
import { Quote } from './kinds/Quote';
import { References } from './kinds/References';
import { Stat } from './kinds/Stat';
import { Statement } from './kinds/Statement';
import { Steps } from './kinds/Steps';
import { Summary } from './kinds/Summary';
import { Table } from './kinds/Table';
import { Tasks } from './kinds/Tasks';
import { Title } from './kinds/Title';

type Views = { [K in Kind]: (props: { scene: Scene<K> }) => ReactNode };

export const views: Views = {
  callout: Callout,
  chart: Chart,
  code: Code,
  compare: Compare,
  definitions: Definitions,
  details: Opening,
  diagram: Diagram,
  figure: Figure,
  formula: Formula,
  map: Maps,
  points: Points,
  quote: Quote,
  references: References,
  stat: Stat,
  statement: Statement,
  steps: Steps,
  summary: Summary,
  table: Table,
  tasks: Tasks,
  title: Title,
};
