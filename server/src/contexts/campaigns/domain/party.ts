import type { Id } from '../../../vocabulary/id.ts';

export const partyAnswers = ['asked', 'joined', 'declined'] as const;
export type PartyAnswer = (typeof partyAnswers)[number];

/** An organisation that is asked to own the campaign too, a partner of the network, or an outside partner with a name only. */
export type Party = {
  id: Id;
  campaignId: Id;
  organisationId: Id | null;
  /** Of an outside partner; empty for organisations of the network. */
  name: string;
  /** What it does in the campaign. */
  does: string;
  answer: PartyAnswer | null;
  /** One of the network's partners: it takes part and never owns. */
  isPartner: boolean;
};

/** The organisation that leads it, and those that have said yes. */
export const ownersOf = (leadId: Id, parties: readonly Party[]): Id[] => [
  leadId,
  ...parties.flatMap(({ organisationId, answer, isPartner }) =>
    organisationId !== null && !isPartner && answer === 'joined' ? [organisationId] : [],
  ),
];

/** Owners, and those who have been asked and not said no: an idea is shown to them only. */
export const insidersOf = (leadId: Id, parties: readonly Party[]): Id[] => [
  leadId,
  ...parties.flatMap(({ organisationId, answer, isPartner }) =>
    organisationId !== null && !isPartner && answer !== 'declined' ? [organisationId] : [],
  ),
];
