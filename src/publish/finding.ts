/** What is wrong with a publication. */
import type { publishMessages } from '../problem/messages/publish';
import type { Words } from '../problem/words';

export type Code = keyof typeof publishMessages;
export interface Finding extends Words {
  code: Code;
  /** Relative to the folder. */
  file: string;
}

export type Report = <C extends Code>(
  file: string,
  code: C,
  ...values: Parameters<(typeof publishMessages)[C]>
) => void;
