/** The table of built-in kinds. A new kind is one file here, one view in view/kinds, one golden case. */
import { chart } from './chart';
import { code } from './code';
import { compare } from './compare';
import { figure } from './figure';
import { points } from './points';
import { quote } from './quote';
import { references } from './references';
import { stat } from './stat';
import { statement } from './statement';
import { steps } from './steps';
import { summary } from './summary';
import { table } from './table';
import { title } from './title';

export const kinds = {
  title,
  statement,
  points,
  steps,
  compare,
  quote,
  stat,
  chart,
  figure,
  code,
  table,
  summary,
  references,
};
