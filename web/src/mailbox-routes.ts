import { createRoute, lazyRouteComponent as lazy } from '@tanstack/react-router';
import { root } from './root-route.ts';

const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/brevlada',
  component: lazy(() => import('./pages/mailbox/mailbox-start.tsx'), 'MailboxStart'),
});
const letters = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId',
  validateSearch: ({ mapp }: Record<string, unknown>): { mapp?: string } => (typeof mapp === 'string' ? { mapp } : {}),
  component: lazy(() => import('./pages/mailbox/letters-page.tsx'), 'LettersPage'),
});
const letter = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/$letterId',
  component: lazy(() => import('./pages/mailbox/letter-page.tsx'), 'LetterPage'),
});
const journey = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/$letterId/resan',
  component: lazy(() => import('./pages/mailbox/journey-page.tsx'), 'JourneyPage'),
});
const application = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/skaffa',
  validateSearch: (search: Record<string, unknown>): { for?: string } => (typeof search['for'] === 'string' ? { for: search['for'] } : {}),
  component: lazy(() => import('./pages/mailbox/application-page.tsx'), 'ApplicationPage'),
});
const mailboxSettings = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/installningar',
  component: lazy(() => import('./pages/mailbox/settings-page.tsx'), 'SettingsPage'),
});
const notices = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/installningar/aviseringar',
  component: lazy(() => import('./pages/mailbox/notices-page.tsx'), 'NoticesPage'),
});
const senders = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/installningar/avsandare',
  component: lazy(() => import('./pages/mailbox/senders-page.tsx'), 'SendersPage'),
});
const checking = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/installningar/kontrollera',
  component: lazy(() => import('./pages/mailbox/check-page.tsx'), 'CheckPage'),
});
const leaving = createRoute({
  getParentRoute: () => root,
  path: '/brevlada/$mailboxId/installningar/avsluta',
  component: lazy(() => import('./pages/mailbox/leaving-page.tsx'), 'LeavingPage'),
});

/** The citizen's own pages: outside what staff work in. */
export const mailboxRoutes = [
  mailbox,
  letters,
  letter,
  journey,
  application,
  mailboxSettings,
  notices,
  senders,
  checking,
  leaving,
] as const;
