import type { Room } from '../../api/collaboration.ts';
import { CollectionView } from './collection-view.tsx';
import { TokensSection } from './tokens-section.tsx';

/** Guideline and manual as living pages, and what machines read of them. */
export const ManualTab = ({ room }: { room: Room }) => (
  <>
    <CollectionView room={room} collection="manual" mayAdd={room.isOwner} />
    <TokensSection />
  </>
);
