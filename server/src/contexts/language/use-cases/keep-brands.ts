import { networkOf, recordAudit } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import { AppError } from '../../../vocabulary/app-error.ts';
import { type Id, newId } from '../../../vocabulary/id.ts';
import type { Brand, BrandText } from '../domain/brand.ts';
import { insertBrand, isBrandTaken, lockBrand, updateBrand, updateBrandRetired } from '../storage/brands.ts';

const wrong = (field: string, sv: string, en: string): AppError =>
  new AppError('invalidInput', { summarySv: sv, summaryEn: en }, { fields: [{ field, sv, en }] });

/** An organisation keeps its own name; the service's and the mailboxes' are kept by the editor-in-chief, for everybody. */
const assertMayKeep = async (tx: Tx, actor: MemberActor, text: BrandText): Promise<void> => {
  const isEditor = actor.roles.includes('editor');
  const isOwnName = text.layer === 'organisation' && text.representsId === actor.organisationId;
  if (text.visibility === 'network' && !isEditor && !isOwnName) throw new AppError('notAllowed');
  if ((text.layer === 'organisation') !== (text.representsId !== null))
    throw wrong('representsId', 'Välj vilken organisation namnet hör till.', 'Choose which organisation the name belongs to.');
  if (text.representsId !== null && !(await networkOf(tx, actor.organisationId)).includes(text.representsId))
    throw wrong('representsId', 'Organisationen delar ingen tjänst med er.', 'The organisation shares no service with you.');
};

const taken = (): AppError =>
  wrong(
    'name',
    'Namnet, eller organisationens namn, finns redan i registret. Ändra det som finns.',
    'The name, or the organisation’s, is in the register already. Change that one.',
  );

const audit = (tx: Tx, actor: MemberActor, action: string, brand: Pick<BrandText, 'layer'> & { id: Id }): Promise<void> =>
  recordAudit(tx, actor, { action, subjectType: 'brand', subjectId: brand.id, details: { layer: brand.layer } });

export const addBrand = async (tx: Tx, actor: MemberActor, text: BrandText): Promise<{ id: Id; revision: number }> => {
  await assertMayKeep(tx, actor, text);
  const id = newId();
  if (!(await insertBrand(tx, id, actor.organisationId, text))) throw taken();
  await audit(tx, actor, 'language.brandAdded', { id, layer: text.layer });
  return { id, revision: 1 };
};

export const lockOwnBrand = async (tx: Tx, actor: MemberActor, brandId: Id): Promise<Brand> => {
  const brand = await lockBrand(tx, actor.organisationId, brandId);
  if (brand === undefined) throw new AppError('notFound');
  await assertMayKeep(tx, actor, brand);
  return brand;
};

type Change = BrandText & { brandId: Id; revision: number };

export const changeBrand = async (tx: Tx, actor: MemberActor, { brandId, revision, ...text }: Change): Promise<{ revision: number }> => {
  const brand = await lockOwnBrand(tx, actor, brandId);
  if (brand.revision !== revision) {
    const { name, definition, address, agreedOn } = brand;
    throw new AppError('editConflict', {}, { extra: { theirs: { name, definition, address, agreedOn, revision: brand.revision } } });
  }
  await assertMayKeep(tx, actor, text);
  if (await isBrandTaken(tx, actor.organisationId, text, brandId)) throw taken();
  await updateBrand(tx, brandId, text);
  await audit(tx, actor, 'language.brandChanged', { id: brandId, layer: text.layer });
  return { revision: revision + 1 };
};

/** Out of use, or back. What it has signed keeps its name. */
export const retireBrand = async (
  tx: Tx,
  actor: MemberActor,
  { brandId, isRetired }: { brandId: Id; isRetired: boolean },
): Promise<void> => {
  const brand = await lockOwnBrand(tx, actor, brandId);
  if ((brand.retiredAt !== null) === isRetired) return;
  if (!isRetired && (await isBrandTaken(tx, actor.organisationId, brand, brandId))) throw taken();
  await updateBrandRetired(tx, brandId, isRetired ? new Date() : null);
  await audit(tx, actor, isRetired ? 'language.brandRetired' : 'language.brandRestored', brand);
};
