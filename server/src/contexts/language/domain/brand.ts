import type { CalendarDate } from '../../../vocabulary/calendar-date.ts';
import type { Id } from '../../../vocabulary/id.ts';

/** From the citizen's side: whoever writes to me, the service it comes through, where I read it. */
export const brandLayers = ['organisation', 'service', 'mailbox'] as const;
export type BrandLayer = (typeof brandLayers)[number];

export const assetKinds = ['name', 'logo'] as const;
export type AssetKind = (typeof assetKinds)[number];

/** Where a name or a logotype may stand: as the one who signs, in running text, beside one's own mark, or nowhere any more. */
export const assetUsages = ['sender', 'text', 'mark', 'never'] as const;
export type AssetUsage = (typeof assetUsages)[number];

/** How well known a brand is. */
export type Strength = {
  id: Id;
  /** Percent of those asked. */
  value: number;
  method: string;
  sampleSize: number;
  measuredOn: CalendarDate;
};

export type BrandAsset = { id: Id; kind: AssetKind; title: string; usage: AssetUsage; rule: string; address: string };

export type Brand = {
  id: Id;
  organisationId: Id;
  visibility: 'own' | 'network';
  layer: BrandLayer;
  name: string;
  representsId: Id | null;
  definition: string;
  agreedOn: CalendarDate | null;
  address: string;
  revision: number;
  retiredAt: Date | null;
  /** Newest first. */
  strengths: Strength[];
  assets: BrandAsset[];
};

/** What counts: the measurement with the latest day. */
export const strengthOf = ({ strengths }: Pick<Brand, 'strengths'>): Strength | null => strengths[0] ?? null;

export type BrandText = Pick<Brand, 'layer' | 'name' | 'representsId' | 'definition' | 'agreedOn' | 'address' | 'visibility'>;
