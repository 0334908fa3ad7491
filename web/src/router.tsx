import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { mailboxRoutes } from './mailbox-routes.ts';
import { readCalendarSearch } from './pages/calendar/calendar-search.ts';
import { type CampaignSection, type CampaignsTab, readCampaignSection, readCampaignsTab } from './pages/campaigns/campaigns-tabs.ts';
import { type RoomTab, readRoomTab } from './pages/collaboration/room-tabs.ts';
import { type ComposeStep, readStep } from './pages/compose/compose-steps.ts';
import { readMatrixSearch } from './pages/matrix/matrix-search.ts';
import { type NetworkTab, readNetworkTab } from './pages/network/network-tabs.ts';
import { type RegisterTab, readTab } from './pages/register/register-tabs.ts';
import { SignedInAgainPage } from './pages/signed-out/signed-in-again-page.tsx';
import { readDocumentSearch, readStrategyTab, type StrategyTab } from './pages/strategy/strategy-tabs.ts';
import { root } from './root-route.ts';
import { Crashed } from './shell/dead-ends.tsx';
import { WorkShell } from './shell/work-shell.tsx';

/** Every page is its own bundle, fetched when it is first gone to (or pointed at). */
const lazy = lazyRouteComponent;

const work = createRoute({ getParentRoute: () => root, id: 'staff', component: WorkShell });

const today = createRoute({
  getParentRoute: () => work,
  path: '/',
  component: lazy(() => import('./pages/today/today-page.tsx'), 'TodayPage'),
});
const programmes = createRoute({
  getParentRoute: () => work,
  path: '/program',
  component: lazy(() => import('./pages/programmes/programmes-page.tsx'), 'ProgrammesPage'),
});
const matrix = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId',
  validateSearch: readMatrixSearch,
  component: lazy(() => import('./pages/matrix/matrix-page.tsx'), 'MatrixPage'),
});
const importing = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/importera',
  component: lazy(() => import('./pages/import/import-page.tsx'), 'ImportPage'),
});
const plan = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/planen',
  validateSearch: readCalendarSearch,
  component: lazy(() => import('./pages/plan/plan-page.tsx'), 'PlanPage'),
});
const planFile = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/excel',
  component: lazy(() => import('./pages/plan-file/plan-file-page.tsx'), 'PlanFilePage'),
});
const suggestions = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/forslag',
  component: lazy(() => import('./pages/templates/suggestions-page.tsx'), 'SuggestionsPage'),
});
const localFields = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/lokala-falt',
  component: lazy(() => import('./pages/templates/local-fields-page.tsx'), 'LocalFieldsPage'),
});
const liveData = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/projektgrupp',
  component: lazy(() => import('./pages/services/live-data-page.tsx'), 'LiveDataPage'),
});
const ambassador = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/ambassador',
  component: lazy(() => import('./pages/services/ambassador-page.tsx'), 'AmbassadorPage'),
});
const services = createRoute({
  getParentRoute: () => work,
  path: '/tjansten',
  component: lazy(() => import('./pages/services/services-page.tsx'), 'ServicesPage'),
});
const audience = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/malgrupper/$audienceId',
  component: lazy(() => import('./pages/audience/audience-page.tsx'), 'AudiencePage'),
});
const message = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/budskap/$messageId',
  component: lazy(() => import('./pages/message/message-page.tsx'), 'MessagePage'),
});
const removed = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/borttaget',
  component: lazy(() => import('./pages/plan/removed-page.tsx'), 'RemovedPage'),
});
const questions = createRoute({
  getParentRoute: () => work,
  path: '/program/$programmeId/fragor',
  component: lazy(() => import('./pages/message/questions-page.tsx'), 'QuestionsPage'),
});
const calendar = createRoute({
  getParentRoute: () => work,
  path: '/kalender',
  validateSearch: readCalendarSearch,
  component: lazy(() => import('./pages/calendar/calendar-page.tsx'), 'CalendarPage'),
});
const sendOuts = createRoute({
  getParentRoute: () => work,
  path: '/utskick',
  component: lazy(() => import('./pages/send-outs/send-outs-page.tsx'), 'SendOutsPage'),
});
const progress = createRoute({
  getParentRoute: () => work,
  path: '/utskick/$sendOutId/lage',
  component: lazy(() => import('./pages/progress/progress-page.tsx'), 'ProgressPage'),
});
const cascades = createRoute({
  getParentRoute: () => work,
  path: '/budkavlar',
  component: lazy(() => import('./pages/cascade/cascades-page.tsx'), 'CascadesPage'),
});
const cascade = createRoute({
  getParentRoute: () => work,
  path: '/budkavlar/$cascadeId',
  component: lazy(() => import('./pages/cascade/cascade-page.tsx'), 'CascadePage'),
});
const systemLetters = createRoute({
  getParentRoute: () => work,
  path: '/brev',
  component: lazy(() => import('./pages/letters/system-letters-page.tsx'), 'SystemLettersPage'),
});
const pages = createRoute({
  getParentRoute: () => work,
  path: '/sidor',
  component: lazy(() => import('./pages/published/published-page.tsx'), 'PublishedPage'),
});
const network = createRoute({
  getParentRoute: () => work,
  path: '/natverk',
  validateSearch: (search: Record<string, unknown>) => ({ del: readNetworkTab(search['del']) }) as { del?: NetworkTab },
  component: lazy(() => import('./pages/network/network-page.tsx'), 'NetworkPage'),
});
const contribution = createRoute({
  getParentRoute: () => work,
  path: '/natverk/bidrag/$contributionId',
  component: lazy(() => import('./pages/network/contribution-page.tsx'), 'ContributionPage'),
});
const meeting = createRoute({
  getParentRoute: () => work,
  path: '/natverk/moten/$meetingId',
  component: lazy(() => import('./pages/network/meeting-page.tsx'), 'MeetingPage'),
});
const campaigns = createRoute({
  getParentRoute: () => work,
  path: '/kampanjer',
  validateSearch: (search: Record<string, unknown>) => ({ del: readCampaignsTab(search['del']) }) as { del?: CampaignsTab },
  component: lazy(() => import('./pages/campaigns/campaigns-page.tsx'), 'CampaignsPage'),
});
const campaign = createRoute({
  getParentRoute: () => work,
  path: '/kampanjer/$campaignId',
  validateSearch: (search: Record<string, unknown>) => ({ del: readCampaignSection(search['del']) }) as { del?: CampaignSection },
  component: lazy(() => import('./pages/campaigns/campaign-page.tsx'), 'CampaignPage'),
});
const group = createRoute({
  getParentRoute: () => work,
  path: '/natverk/grupper/$groupId',
  component: lazy(() => import('./pages/network/group-page.tsx'), 'GroupPage'),
});
const room = createRoute({
  getParentRoute: () => work,
  path: '/samarbete',
  validateSearch: (search: Record<string, unknown>) =>
    ({ del: readRoomTab(search['del']), sok: typeof search['sok'] === 'string' ? search['sok'] : undefined }) as {
      del?: RoomTab;
      sok?: string;
    },
  component: lazy(() => import('./pages/collaboration/room-page.tsx'), 'RoomPage'),
});
const roomItem = createRoute({
  getParentRoute: () => work,
  path: '/samarbete/$itemId',
  validateSearch: ({ version }: Record<string, unknown>): { version?: number } =>
    Number.isInteger(version) ? { version: Number(version) } : {},
  component: lazy(() => import('./pages/collaboration/item-page.tsx'), 'ItemPage'),
});
const followUp = createRoute({
  getParentRoute: () => work,
  path: '/uppfoljning/$programmeId',
  component: lazy(() => import('./pages/follow-up/follow-up-page.tsx'), 'FollowUpPage'),
});
const organisation = createRoute({
  getParentRoute: () => work,
  path: '/organisationen',
  component: lazy(() => import('./pages/organisation/organisation-page.tsx'), 'OrganisationPage'),
});
const mergers = createRoute({
  getParentRoute: () => work,
  path: '/sammanslagningar',
  component: lazy(() => import('./pages/mergers/mergers-page.tsx'), 'MergersPage'),
});
const merger = createRoute({
  getParentRoute: () => work,
  path: '/sammanslagningar/$mergeId',
  component: lazy(() => import('./pages/mergers/merger-page.tsx'), 'MergerPage'),
});
const register = createRoute({
  getParentRoute: () => work,
  path: '/registret',
  validateSearch: (search: Record<string, unknown>) => ({ del: readTab(search['del']) }) as { del?: RegisterTab },
  component: lazy(() => import('./pages/register/register-page.tsx'), 'RegisterPage'),
});
const log = createRoute({
  getParentRoute: () => work,
  path: '/logg',
  component: lazy(() => import('./pages/log/log-page.tsx'), 'LogPage'),
});

const checkText = createRoute({
  getParentRoute: () => work,
  path: '/sprak/granska',
  component: lazy(() => import('./pages/language/check-page.tsx'), 'CheckPage'),
});
const words = createRoute({
  getParentRoute: () => work,
  path: '/sprak/ord',
  validateSearch: (search: Record<string, unknown>) =>
    (typeof search['ord'] === 'string' ? { ord: search['ord'] } : {}) as { ord?: string },
  component: lazy(() => import('./pages/language/words-page.tsx'), 'WordsPage'),
});
const mainMessages = createRoute({
  getParentRoute: () => work,
  path: '/sprak/budskap',
  component: lazy(() => import('./pages/language/main-messages-page.tsx'), 'MainMessagesPage'),
});

const brands = createRoute({
  getParentRoute: () => work,
  path: '/sprak/varumarken',
  component: lazy(() => import('./pages/voice/brands-page.tsx'), 'BrandsPage'),
});
const wordingTests = createRoute({
  getParentRoute: () => work,
  path: '/sprak/tester',
  component: lazy(() => import('./pages/voice/tests-page.tsx'), 'TestsPage'),
});
const guidelineReview = createRoute({
  getParentRoute: () => work,
  path: '/sprak/riktlinjer',
  component: lazy(() => import('./pages/voice/guidelines-page.tsx'), 'GuidelinesPage'),
});
const partnerships = createRoute({
  getParentRoute: () => work,
  path: '/partnerskap',
  component: lazy(() => import('./pages/voice/partnerships-page.tsx'), 'PartnershipsPage'),
});
const partnerCampaign = createRoute({
  getParentRoute: () => work,
  path: '/partnerskap/kampanjer/$campaignId',
  component: lazy(() => import('./pages/voice/partner-campaign-page.tsx'), 'PartnerCampaignPage'),
});

const strategy = createRoute({
  getParentRoute: () => work,
  path: '/strategi',
  validateSearch: (search: Record<string, unknown>) => ({ del: readStrategyTab(search['del']) }) as { del?: StrategyTab },
  component: lazy(() => import('./pages/strategy/strategy-page.tsx'), 'StrategyPage'),
});
const governingDocument = createRoute({
  getParentRoute: () => work,
  path: '/strategi/dokument/$documentId',
  validateSearch: readDocumentSearch,
  component: lazy(() => import('./pages/strategy/document-page.tsx'), 'DocumentPage'),
});

/** Writing and reading have the whole screen to themselves. */
const compose = createRoute({
  getParentRoute: () => root,
  path: '/utskick/$sendOutId',
  validateSearch: (search: Record<string, unknown>) => ({ steg: readStep(search['steg']) }) as { steg?: ComposeStep },
  component: lazy(() => import('./pages/compose/compose-page.tsx'), 'ComposePage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/inbjudan/$token',
  component: lazy(() => import('./pages/invitation/invitation-page.tsx'), 'InvitationPage'),
});
const signedInAgain = createRoute({ getParentRoute: () => root, path: '/inloggad', component: SignedInAgainPage });

const routeTree = root.addChildren([
  work.addChildren([
    systemLetters,
    checkText,
    words,
    mainMessages,
    brands,
    wordingTests,
    guidelineReview,
    partnerships,
    partnerCampaign,
    today,
    programmes,
    matrix,
    importing,
    plan,
    planFile,
    suggestions,
    localFields,
    liveData,
    ambassador,
    services,
    audience,
    message,
    questions,
    removed,
    calendar,
    sendOuts,
    cascades,
    cascade,
    progress,
    pages,
    strategy,
    governingDocument,
    network,
    contribution,
    meeting,
    group,
    room,
    roomItem,
    campaigns,
    campaign,
    followUp,
    organisation,
    mergers,
    merger,
    register,
    log,
  ]),
  compose,
  ...mailboxRoutes,
  invitation,
  signedInAgain,
]);

export const router = createRouter({
  routeTree,
  basepath: '/app',
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMinMs: 0,
  defaultErrorComponent: Crashed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
