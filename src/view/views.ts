/** The view of each built-in kind. */
import type { ReactNode } from 'react';
import type { Kind, Scene } from '../scene/schema';
import { Callout } from './kinds/Callout';
import { Cards } from './kinds/Cards';
import { Chart } from './kinds/Chart';
import { Code } from './kinds/Code';
import { Compare } from './kinds/Compare';
import { Definitions } from './kinds/Definitions';
import { Diagram } from './kinds/Diagram';
import { End } from './kinds/End';
import { Figure } from './kinds/Figure';
import { Formula } from './kinds/Formula';
import { Look } from './kinds/Look';
import { Maps } from './kinds/Maps';
import { Morph } from './kinds/Morph';
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
import { Timeline } from './kinds/Timeline';
import { Title } from './kinds/Title';

type Views = { [K in Kind]: (props: { scene: Scene<K> }) => ReactNode };

export const views: Views = {
  callout: Callout,
  cards: Cards,
  chart: Chart,
  code: Code,
  compare: Compare,
  definitions: Definitions,
  details: Opening,
  diagram: Diagram,
  end: End,
  figure: Figure,
  formula: Formula,
  look: Look,
  morph: Morph,
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
  timeline: Timeline,
  title: Title,
};
