import type { Room } from '../../api/collaboration.ts';
import { HelpSection } from './help-section.tsx';
import { PeersSection } from './peers-section.tsx';
import { TopicsSection } from './topics-section.tsx';

/** Whom to turn to: nationally by topic, a peer who has done it, and what became of what was asked. */
export const HelpTab = ({ room }: { room: Room }) => (
  <>
    <TopicsSection room={room} />
    <PeersSection room={room} />
    <HelpSection />
  </>
);
