import './styles/portal.css';
import serifUrl from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import sansUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import iconUrl from './assets/mark.svg?url';
import { AmbassadorPage } from './pages/ambassador-page.tsx';
import { CascadeGonePage } from './pages/cascade-gone-page.tsx';
import { CascadePage } from './pages/cascade-page.tsx';
import { CascadeSheetPage } from './pages/cascade-sheet-page.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { DemoMailPage } from './pages/demo-mail-page.tsx';
import { DemoOutboxPage } from './pages/demo-outbox-page.tsx';
import { DocumentPage } from './pages/document-page.tsx';
import { EmbedPage } from './pages/embed-page.tsx';
import { ErrorPage } from './pages/error-page.tsx';
import { FrontDoorPage } from './pages/front-door-page.tsx';
import { GroupPage } from './pages/group-page.tsx';
import { HandOutGonePage, HandOutPage } from './pages/hand-out-page.tsx';
import { NewsListPage } from './pages/news-list-page.tsx';
import { NewsPage } from './pages/news-page.tsx';
import { PlanPage } from './pages/plan-page.tsx';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { SignUpPage } from './pages/sign-up-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { WithdrawnPage } from './pages/withdrawn-page.tsx';
import { WordingTestPage } from './pages/wording-test-page.tsx';
import type { PortalPages, PortalSite } from './props.ts';

/**
 * The pages of one installation: pure functions from props to a whole HTML document.
 * `stylesheetUrl` is the address under which the server serves `portal.css`.
 */
export const createPortalPages = ({ stylesheetUrl, isDemo }: Pick<PortalSite, 'stylesheetUrl' | 'isDemo'>): PortalPages => {
  const site: PortalSite = { stylesheetUrl, isDemo, iconUrl, fontUrls: [sansUrl, serifUrl] };
  const page =
    <Props extends object>(component: FunctionComponent<Props & { site: PortalSite }>) =>
    (props: Props): string =>
      `<!doctype html>${renderToStaticMarkup(createElement(component, { ...props, site }))}`;
  return {
    start: page(StartPage),
    frontDoor: page(FrontDoorPage),
    embed: page(EmbedPage),
    newsList: page(NewsListPage),
    news: page(NewsPage),
    withdrawn: page(WithdrawnPage),
    receipt: page(ReceiptPage),
    plan: page(PlanPage),
    cascade: page(CascadePage),
    cascadeSheet: page(CascadeSheetPage),
    cascadeGone: page(CascadeGonePage),
    check: page(CheckPage),
    governingDocument: page(DocumentPage),
    handOut: page(HandOutPage),
    handOutGone: page(HandOutGonePage),
    wordingTest: page(WordingTestPage),
    group: page(GroupPage),
    signUp: page(SignUpPage),
    ambassador: page(AmbassadorPage),
    error: page(ErrorPage),
    demoOutbox: page(DemoOutboxPage),
    demoMail: page(DemoMailPage),
  };
};
