/** Words of the page, in the language of the document where there are any: those of what was made last. */
import { createContext, useContext } from 'react';
import type { Spoken } from '../data';
import { given } from './link';

const Context = createContext<Spoken>(given.words);
export const SayProvider = Context.Provider;
export const useSay = (): Spoken => useContext(Context);
