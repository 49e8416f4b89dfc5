/** Done again for each file of tests, also where those of a project share what they import. */
import { afterAll } from 'vitest';
import { removeFolders } from './folder';

afterAll(removeFolders);
