import type { ReactNode } from 'react';
import type { Role } from '../api/session.ts';
import { Held } from '../parts/read-only.ts';
import { useOrganisation } from './session-context.ts';

/** An archive is only read, whatever one may do elsewhere. */
const nothing: readonly Role[] = [];

/** What the member may do in the organisation, for every button and field inside. */
export const OwnRights = ({ children }: { children: ReactNode }) => {
  const { archiveOf, roles } = useOrganisation();
  return <Held value={archiveOf === null ? roles : nothing}>{children}</Held>;
};
