import { listMembers } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { invalidField } from '../domain/invalid-field.ts';

/** Only people of the own organisation can be given something to do. */
export const assertColleague = async (tx: Tx, organisationId: Id, personId: Id | null | undefined, field: string): Promise<void> => {
  if (personId === null || personId === undefined) return;
  const members = await listMembers(tx, organisationId);
  if (members.some((member) => member.personId === personId)) return;
  throw invalidField(
    field,
    'Personen arbetar inte i organisationen. Välj en kollega.',
    'The person does not work in the organisation. Choose a colleague.',
  );
};
