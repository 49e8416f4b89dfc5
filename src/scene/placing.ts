/** Where an author wants a block on the stage. */
import { z } from 'zod';
import { PLACES } from '../document/nodes';

export const placing = {
  place: z.enum(PLACES).optional(),
  /** What the block has of the stage's width, of 1. */
  share: z.number().optional(),
};

export interface Placing {
  place?: (typeof PLACES)[number];
  share?: number;
}
