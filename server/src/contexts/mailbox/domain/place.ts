import type { Id } from '../../../vocabulary/id.ts';

/** The three places that every mailbox has. */
export const fixedPlaces = ['inbox', 'archive', 'deleted'] as const;
export type FixedPlace = (typeof fixedPlaces)[number];
/** A `FixedPlace`, or a folder's id. */
export type Place = string;

export const isFixedPlace = (place: Place): place is FixedPlace => fixedPlaces.some((one) => one === place);

type Position = { folderId: Id | null; isFolderRemoved: boolean; isArchived: boolean; isDeleted: boolean };

/** A letter in a removed folder is in the inbox until the folder is taken back. */
export const placeOf = ({ folderId, isFolderRemoved, isArchived, isDeleted }: Position): Place => {
  if (isDeleted) return 'deleted';
  if (isArchived) return 'archive';
  return folderId === null || isFolderRemoved ? 'inbox' : folderId;
};

export const longestFolderName = 60;
export const mostFolders = 100;

/** Deleted letters can be taken back for so long. */
export const binDays = 30;
/** The letters of a mailbox that its owner has left are kept for so long. */
export const leftDays = 30;
