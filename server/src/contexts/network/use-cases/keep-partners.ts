import { findOrganisationByNumber, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import { readOrganisationNumber } from '../../../vocabulary/organisation-number.ts';
import { invalidField } from '../domain/invalid-field.ts';
import type { PartnerKind, ShareKind } from '../domain/partner.ts';
import { selectConsultation } from '../storage/consultations.ts';
import { selectMeeting } from '../storage/meetings.ts';
import { deleteShare, insertPartner, insertShare, selectPartners, selectShares, updatePartnerEnded } from '../storage/partners.ts';
import { nameThem, reachAsEditor, reachNetwork } from './reach-network.ts';

const wrongNumber = () =>
  invalidField(
    'organisationNumber',
    'Vi hittar ingen organisation med det numret. Kontrollera siffrorna; organisationen måste finnas i Budkavle.',
    'We find no organisation with that number. Check the digits; the organisation must be in Budkavle.',
  );

/** Somebody to work with who is not of the network: a mailbox operator, a supplier. It sees only what is shared with partners. */
export const addPartner = async (
  tx: Tx,
  actor: MemberActor,
  { organisationNumber, kind }: { organisationNumber: string; kind: PartnerKind },
): Promise<{ id: Id }> => {
  const { serviceId, organisationIds, hostOrganisationId } = await reachAsEditor(tx, actor);
  const number = readOrganisationNumber(organisationNumber);
  const organisation = number.ok ? await findOrganisationByNumber(tx, number.value) : undefined;
  if (organisation === undefined) throw wrongNumber();
  if (organisationIds.includes(organisation.id))
    throw invalidField('organisationNumber', 'Organisationen är redan med i nätverket.', 'The organisation is in the network already.');
  const id = newId();
  const added = await insertPartner(tx, {
    id,
    serviceId,
    hostOrganisationId,
    organisationId: organisation.id,
    kind,
    addedBy: actor.personId,
  });
  if (!added) throw invalidField('organisationNumber', 'Organisationen är redan partner.', 'The organisation is a partner already.');
  await recordAudit(tx, actor, { action: 'network.partnerAdded', subjectType: 'partner', subjectId: id, details: { kind } });
  return { id };
};

export const endPartnership = async (
  tx: Tx,
  actor: MemberActor,
  { partnerId, isEnded }: { partnerId: Id; isEnded: boolean },
): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  if (!(await updatePartnerEnded(tx, serviceId, partnerId, isEnded))) throw new AppError('notFound');
  const action = isEnded ? 'network.partnerEnded' : 'network.partnerResumed';
  await recordAudit(tx, actor, { action, subjectType: 'partner', subjectId: partnerId });
};

type Share = { subjectId: Id; kind: ShareKind; isShared: boolean };

/** Opens one meeting or one consultation to the partners, or closes it again. */
export const shareWithPartners = async (tx: Tx, actor: MemberActor, { subjectId, kind, isShared }: Share): Promise<void> => {
  const { serviceId } = await reachAsEditor(tx, actor);
  const subject = await (kind === 'meeting' ? selectMeeting : selectConsultation)(tx, serviceId, subjectId);
  if (subject === undefined) throw new AppError('notFound');
  const { organisationId, personId: sharedBy } = actor;
  if (isShared) await insertShare(tx, { serviceId, subjectId, kind, organisationId, sharedBy });
  else await deleteShare(tx, serviceId, subjectId);
  await recordAudit(tx, actor, {
    action: isShared ? 'network.sharedWithPartners' : 'network.unsharedWithPartners',
    subjectType: kind,
    subjectId,
  });
};

/** The network's partners, and what they see. */
export const listPartners = async (tx: Tx, actor: MemberActor) => {
  const { serviceId, isEditor } = await reachNetwork(tx, actor);
  const partners = await selectPartners(tx, serviceId);
  const names = await nameThem(
    tx,
    partners.map(({ organisationId }) => organisationId),
    [],
  );
  return {
    isEditor,
    items: partners.map(({ id, organisationId, kind, since }) => ({ id, organisation: names.organisation(organisationId), kind, since })),
    shared: (await selectShares(tx, serviceId)).map(({ subjectId, kind }) => ({ subjectId, kind })),
  };
};
