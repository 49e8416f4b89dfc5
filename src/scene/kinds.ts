/** The table of built-in kinds. A new kind is one file here, one view in view/kinds, one golden case. */
import { chart } from './kinds/chart';
import { code } from './kinds/code';
import { compare } from './kinds/compare';
import { diagram } from './kinds/diagram';
import { figure } from './kinds/figure';
import { formula } from './kinds/formula';
import { points } from './kinds/points';
import { quote } from './kinds/quote';
import { references } from './kinds/references';
import { stat } from './kinds/stat';
import { statement } from './kinds/statement';
import { steps } from './kinds/steps';
import { summary } from './kinds/summary';
import { table } from './kinds/table';
import { title } from './kinds/title';

export const kinds = {
  title,
  statement,
  points,
  steps,
  compare,
  quote,
  stat,
  chart,
  diagram,
  figure,
  formula,
  code,
  table,
  summary,
  references,
};
