import type { Room } from '../../api/collaboration.ts';
import { CollectionView } from './collection-view.tsx';
import { GiveAwaysSection } from './give-aways-section.tsx';

export const ToolkitTab = ({ room }: { room: Room }) => (
  <>
    <CollectionView room={room} collection="toolkit" mayAdd={room.mayWrite} />
    <GiveAwaysSection room={room} />
  </>
);
