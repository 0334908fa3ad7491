import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** What another context wants a meeting to speak of. `subjectId` is what it is about: the same subject stands on an agenda once. */
export type AgendaProposal = { kind: 'evaluation' | 'campaign' | 'experience'; title: string; note: string; subjectId: Id };

/**
 * A context above that has something for the agenda, wired by `app/`: evaluations since the last meeting, campaigns to come.
 * `from`: when the network last met, or a year ago; `to`: a year after the meeting. Read with the editor's own rights.
 */
export type AgendaSource = (tx: Tx, actor: MemberActor, about: { serviceId: Id; from: Date; to: Date }) => Promise<AgendaProposal[]>;
