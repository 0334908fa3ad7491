import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** A wording of a main message. It counts from the day it was agreed on; until then it is a proposal. */
export type MainMessageVersion = {
  version: number;
  statement: string;
  supporting: string[];
  /** What the user gains by it. */
  benefit: string;
  /** The figure or the source behind it. */
  proof: string;
  agreedOn: CalendarDate | null;
  writtenAt: Date;
  /** The organisations that stand behind this wording. */
  agreedBy: Id[];
};

export type MainMessage = {
  id: Id;
  organisationId: Id;
  position: number;
  currentVersion: number | null;
  revision: number;
  retiredAt: Date | null;
  /** Newest first. */
  versions: MainMessageVersion[];
};

/** The newest wording, when it has not been agreed on: a change is a proposal until then, and what is in force stays. */
export const proposalOf = ({ versions }: MainMessage): MainMessageVersion | null => {
  const [newest] = versions;
  return newest !== undefined && newest.agreedOn === null ? newest : null;
};

export type MainMessageText = Pick<MainMessageVersion, 'statement' | 'supporting' | 'benefit' | 'proof'>;

export const saysTheSame = (one: MainMessageText, other: MainMessageText): boolean =>
  JSON.stringify([one.statement, one.supporting, one.benefit, one.proof]) ===
  JSON.stringify([other.statement, other.supporting, other.benefit, other.proof]);
