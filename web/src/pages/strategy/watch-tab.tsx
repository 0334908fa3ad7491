import { AssumptionsSection } from './assumptions-section.tsx';
import { EventsSection } from './events-section.tsx';

export const WatchTab = () => (
  <>
    <EventsSection />
    <AssumptionsSection />
  </>
);
