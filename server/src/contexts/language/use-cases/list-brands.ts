import { findOrganisations, sharedServicesOf } from '#identity';
import type { Tx } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../vocabulary/actor.ts';
import type { Id } from '../../../vocabulary/id.ts';
import { mayDo } from '../../../vocabulary/role.ts';
import { type Brand, type Strength, strengthOf } from '../domain/brand.ts';
import { selectBrands } from '../storage/brands.ts';
import { reachOf } from './reach-terms.ts';

export type ListedBrand = Omit<Brand, 'organisationId' | 'retiredAt'> & {
  /** The host of the shared service: there is exactly one. */
  isHost: boolean;
  isOwn: boolean;
  mayChange: boolean;
  strength: Strength | null;
};

export type BrandRegister = {
  items: ListedBrand[];
  /** The shared service with its one host; null for an organisation that shares none. */
  service: { name: string; host: { id: Id; name: string } } | null;
  organisations: { id: Id; name: string }[];
  mayWrite: boolean;
  isEditor: boolean;
};

/** The register in its layers, with who hosts the service. */
export const listBrands = async (tx: Tx, actor: MemberActor): Promise<BrandRegister> => {
  const reach = await reachOf(tx, actor);
  const [service] = await sharedServicesOf(tx, actor.organisationId);
  const organisations = (await findOrganisations(tx, reach.networkIds)).map(({ id, name }) => ({ id, name }));
  const hosted = organisations.find(({ id }) => id === service?.hostOrganisationId);
  const isEditor = actor.roles.includes('editor');
  const mayWrite = mayDo(actor.roles, 'write');
  const items = (await selectBrands(tx, reach)).map(({ organisationId, retiredAt: _retiredAt, ...brand }): ListedBrand => {
    const isOwn = organisationId === actor.organisationId;
    const isOwnName = brand.representsId === actor.organisationId;
    return {
      ...brand,
      isHost: brand.representsId !== null && brand.representsId === service?.hostOrganisationId,
      isOwn,
      mayChange: isOwn && mayWrite && (brand.visibility === 'own' || isEditor || isOwnName),
      strength: strengthOf(brand),
    };
  });
  return {
    items,
    service: service === undefined || hosted === undefined ? null : { name: service.name, host: hosted },
    organisations: organisations.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
    mayWrite,
    isEditor,
  };
};
