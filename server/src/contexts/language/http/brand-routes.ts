import { z } from 'zod';
import { nothing, type Route, route } from '../../../platform/http/route.ts';
import { assetKinds, assetUsages, brandLayers } from '../domain/brand.ts';
import { addBrand, changeBrand, retireBrand } from '../use-cases/keep-brands.ts';
import { listBrands } from '../use-cases/list-brands.ts';
import { addAsset, measureBrand, removeAsset, removeMeasurement } from '../use-cases/measure-brand.ts';
import { agreedOn, definition, organisation, printable, revision, visibility } from './schemas.ts';

const params = z.object({ brandId: z.uuid() });
const strengthParams = z.object({ strengthId: z.uuid() });
const assetParams = z.object({ assetId: z.uuid() });

/** Shown as a link, so nothing but the web's own addresses. */
const webAddress = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), 'skriv en webbadress med https:// / write a web address with https://');

const text = {
  layer: z.enum(brandLayers),
  name: printable(120).min(1),
  representsId: z.uuid().nullable().default(null).describe('The organisation that the name belongs to; null for services and mailboxes'),
  definition: definition.default(''),
  agreedOn: agreedOn.nullable().default(null),
  address: webAddress.default(''),
  visibility: visibility.default('network'),
};

const measurement = {
  value: z.number().min(0).max(100).describe('Percent who know the name, of those asked'),
  method: printable(200).min(1),
  sampleSize: z.number().int().min(1).max(10_000_000),
  measuredOn: agreedOn,
};
const shownStrength = z.object({
  id: z.uuid(),
  value: z.number(),
  method: z.string(),
  sampleSize: z.number().int(),
  measuredOn: z.string(),
});
const asset = {
  kind: z.enum(assetKinds),
  title: printable(120).min(1),
  usage: z.enum(assetUsages).describe('As the one who signs, in running text, as a mark beside one’s own, or never more'),
  rule: printable(500).default(''),
  address: webAddress.default(''),
};

const listed = z.object({
  id: z.uuid(),
  layer: z.enum(brandLayers),
  name: z.string(),
  representsId: z.uuid().nullable(),
  definition: z.string(),
  agreedOn: z.string().nullable(),
  address: z.string(),
  visibility,
  revision,
  isHost: z.boolean().describe('The one host of the shared service'),
  isOwn: z.boolean(),
  mayChange: z.boolean(),
  strength: shownStrength.nullable().describe('The latest measurement'),
  strengths: z.array(shownStrength),
  assets: z.array(z.object({ ...asset, id: z.uuid(), title: z.string(), rule: z.string(), address: z.string() })),
});

const retire = (isRetired: boolean): Route =>
  route({
    method: 'POST',
    path: `/v1/brands/:brandId/${isRetired ? 'retire' : 'restore'}`,
    operation: isRetired ? 'retireBrand' : 'restoreBrand',
    summary: isRetired ? 'Take a brand out of the register' : 'Bring a brand back',
    access: { member: 'write' },
    params,
    answer: nothing,
    handle: async ({ tx, actor, params: { brandId } }) => {
      await retireBrand(tx, actor, { brandId, isRetired });
      return {};
    },
  });

const removal = (isRemoved: boolean): Route[] => [
  route({
    method: 'POST',
    path: `/v1/brand-strengths/:strengthId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removeBrandStrength' : 'restoreBrandStrength',
    summary: isRemoved ? 'Take a measurement away' : 'Bring a measurement back',
    access: { member: 'write' },
    params: strengthParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { strengthId } }) => {
      await removeMeasurement(tx, actor, { strengthId, isRemoved });
      return {};
    },
  }),
  route({
    method: 'POST',
    path: `/v1/brand-assets/:assetId/${isRemoved ? 'remove' : 'restore'}`,
    operation: isRemoved ? 'removeBrandAsset' : 'restoreBrandAsset',
    summary: isRemoved ? 'Take a name or a logotype away' : 'Bring a name or a logotype back',
    access: { member: 'write' },
    params: assetParams,
    answer: nothing,
    handle: async ({ tx, actor, params: { assetId } }) => {
      await removeAsset(tx, actor, { assetId, isRemoved });
      return {};
    },
  }),
];

export const brandRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/v1/brands',
    operation: 'listBrands',
    summary:
      'The brand register: organisations with their one host, the shared service, connected mailboxes, each with its measured strength',
    access: { member: 'see' },
    answer: z.object({
      items: z.array(listed),
      service: z.object({ name: z.string(), host: organisation }).nullable(),
      organisations: z.array(organisation),
      mayWrite: z.boolean(),
      isEditor: z.boolean(),
    }),
    handle: ({ tx, actor }) => listBrands(tx, actor),
  }),
  route({
    method: 'POST',
    path: '/v1/brands',
    operation: 'addBrand',
    summary: 'Add a brand: an organisation its own name, the editor-in-chief the service’s and the mailboxes’',
    access: { member: 'write' },
    body: z.object(text),
    answer: z.object({ id: z.uuid(), revision }),
    status: 201,
    handle: ({ tx, actor, body }) => addBrand(tx, actor, body),
  }),
  route({
    method: 'PUT',
    path: '/v1/brands/:brandId',
    operation: 'changeBrand',
    summary: 'Change a brand; a revision that is not the latest answers editConflict with theirs',
    access: { member: 'write' },
    params,
    body: z.object({ ...text, revision }),
    answer: z.object({ revision }),
    handle: ({ tx, actor, params: { brandId }, body }) => changeBrand(tx, actor, { brandId, ...body }),
  }),
  retire(true),
  retire(false),
  route({
    method: 'POST',
    path: '/v1/brands/:brandId/strengths',
    operation: 'measureBrand',
    summary: 'Write down how well known a brand is, with method, how many were asked, and the day',
    access: { member: 'write' },
    params,
    body: z.object(measurement),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params: { brandId }, body }) => measureBrand(tx, actor, { brandId, ...body }),
  }),
  route({
    method: 'POST',
    path: '/v1/brands/:brandId/assets',
    operation: 'addBrandAsset',
    summary: 'Add a way to write the name, or a logotype, with the rule for when it may be used',
    access: { member: 'write' },
    params,
    body: z.object(asset),
    answer: z.object({ id: z.uuid() }),
    status: 201,
    handle: ({ tx, actor, params: { brandId }, body }) => addAsset(tx, actor, { brandId, ...body }),
  }),
  ...removal(true),
  ...removal(false),
];
