import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { isReadableBrandColour } from '../domain/organisation.ts';
import { selectOrganisations, selectRevision, updateOrganisation } from '../storage/organisations.ts';
import { recordAudit } from './record-audit.ts';

export const changeOrganisation = async (
  tx: Tx,
  actor: MemberActor,
  command: { name: string; brandColour: string; revision: number },
): Promise<void> => {
  if (!isReadableBrandColour(command.brandColour))
    throw new AppError(
      'invalidInput',
      { summarySv: 'färgen är för ljus.', summaryEn: 'the colour is too light.' },
      {
        fields: [
          {
            field: 'brandColour',
            sv: 'Vit text måste gå att läsa på färgen (kontrast 4,5:1). Välj en mörkare.',
            en: 'White text must be readable on the colour (contrast 4.5:1). Choose a darker one.',
          },
        ],
      },
    );
  const updated = await updateOrganisation(tx, actor.organisationId, command);
  if (!updated) {
    const [theirs] = await selectOrganisations(tx, [actor.organisationId]);
    throw new AppError('editConflict', {}, { extra: { theirs: { ...theirs, revision: await selectRevision(tx, actor.organisationId) } } });
  }
  await recordAudit(tx, actor, { action: 'identity.organisationChanged', subjectType: 'organisation', subjectId: actor.organisationId });
};
