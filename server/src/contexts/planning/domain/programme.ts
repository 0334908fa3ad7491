import type { Id } from '../../../vocabulary/id.ts';

export const programmeVisibilities = ['own', 'network'] as const;
export type ProgrammeVisibility = (typeof programmeVisibilities)[number];

export type Programme = {
  id: Id;
  /** The owner. */
  organisationId: Id;
  name: string;
  description: string;
  visibility: ProgrammeVisibility;
  revision: number;
  archivedAt: Date | null;
};

/** A programme as one organisation sees it. */
export type SeenProgramme = Programme & { isOwn: boolean; isAdopted: boolean };
