import { createContext, useContext } from 'react';

/**
 * True where nothing can be changed, as in the archive of a merged organisation. Buttons, menus and fields heed it by themselves: what
 * changes nothing says `reads` and stays, and everything else is left out or locked, so that a new button is right without a thought.
 */
export const ReadOnly = createContext(false);

export const useReadOnly = (): boolean => useContext(ReadOnly);
