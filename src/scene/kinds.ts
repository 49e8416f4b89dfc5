/** The table of built-in kinds. A new kind is one file here, one view in view/kinds, one golden case. */
import { callout } from './kinds/callout';
import { cards } from './kinds/cards';
import { chart } from './kinds/chart';
import { code } from './kinds/code';
import { compare } from './kinds/compare';
import { definitions } from './kinds/definitions';
import { details } from './kinds/details';
import { diagram } from './kinds/diagram';
import { end } from './kinds/end';
import { figure } from './kinds/figure';
import { formula } from './kinds/formula';
import { look } from './kinds/look';
import { map } from './kinds/map';
import { morph } from './kinds/morph';
import { points } from './kinds/points';
import { quote } from './kinds/quote';
import { references } from './kinds/references';
import { stat } from './kinds/stat';
import { statement } from './kinds/statement';
import { steps } from './kinds/steps';
import { summary } from './kinds/summary';
import { table } from './kinds/table';
import { tasks } from './kinds/tasks';
import { timeline } from './kinds/timeline';
import { title } from './kinds/title';

export const kinds = {
  title,
  statement,
  points,
  steps,
  timeline,
  cards,
  tasks,
  definitions,
  callout,
  details,
  compare,
  quote,
  stat,
  chart,
  diagram,
  map,
  figure,
  look,
  formula,
  code,
  morph,
  table,
  summary,
  references,
  end,
};
