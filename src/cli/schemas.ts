/** Schemas check what they are given as they are: to compile each first, as Zod does, takes a small document's check a twelfth longer. Imported before any schema is made. */
import { config } from 'zod';

config({ jitless: true });
