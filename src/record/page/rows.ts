/** What is shown of each take of a sentence. */
import type { Take } from '../data';
import type { Of } from './api';
import type { Hearing } from './hearing';
import { type Finding, judge } from './level';

export interface Row {
  take: Take;
  /** In the order of their recording, from 1. */
  number: number;
  /** Peaks from 0 to 1, once it was heard. */
  peaks?: readonly number[];
  findings: readonly Finding[];
  isPlaying: boolean;
}

/** `room` is how loud the room is, dB; `playing` the key of the take that sounds. */
export function rowsOf(
  of: Of,
  takes: readonly Take[],
  { hearing, room, playing }: { hearing: Hearing; room?: number; playing?: string },
): Row[] {
  const others = hearing.others(of);
  return takes.map((take, i) => {
    const found = hearing.of(of, take);
    return {
      ...{ take, number: i + 1, peaks: found?.peaks, isPlaying: playing === take.key },
      findings: found ? judge(found.heard, { room, others }) : [],
    };
  });
}
