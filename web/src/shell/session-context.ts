import { createContext, useContext } from 'react';
import type { OwnOrganisation, SignedIn } from '../api/session.ts';

export const SessionContext = createContext<SignedIn | null>(null);

/** Everything below the root is shown to signed-in people only. */
export const useSession = (): SignedIn => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside a signed-in page');
  return session;
};

/** Inside the work shell there always is an organisation. */
export const useOrganisation = (): OwnOrganisation => {
  const { organisation } = useSession();
  if (organisation === null) throw new Error('useOrganisation without an organisation');
  return organisation;
};
