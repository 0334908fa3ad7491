import { createContext, useContext } from 'react';
import { mayDo, type Right, type Role } from '../api/session.ts';

/**
 * What whoever looks may do here: nothing in the archive of a merged organisation, and no more than to look for a member who has no other
 * right. Outside the pages of an organisation everything is one's own.
 */
export const Held = createContext<readonly Role[]>(['manage']);

/** The right that what stands inside asks for. Most of it changes the organisation's plans and texts. */
export const Needs = createContext<Right>('write');

/**
 * True where nothing can be changed. Buttons, menus and fields heed it by themselves: what changes nothing says `reads` and stays, what asks
 * for another right says which (`needs`, or <Needs> around it), and everything else is left out or locked, so that a new button is right
 * without a thought.
 */
export const useReadOnly = (needs?: Right): boolean => {
  const around = useContext(Needs);
  return !mayDo(useContext(Held), needs ?? around);
};
