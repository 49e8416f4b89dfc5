/** A port of this machine, as it is written on the command line. */
import { z } from 'zod';

const NUMBER = 'It is a number from 0 to 65535.';

export const portOption = z
  .string()
  .regex(/^\d+$/, NUMBER)
  .transform(Number)
  .pipe(z.number().max(65_535, NUMBER));
