import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/session.ts';
import { speak } from '../i18n/translate.ts';
import { SignedOutPage } from '../pages/signed-out/signed-out-page.tsx';
import { Failure, Loading } from '../parts/query-view.tsx';
import { ToastRegion } from '../parts/toast-region.tsx';
import { SessionContext } from './session-context.ts';
import { SignInAgain } from './sign-in-again.tsx';

const RootContent = () => {
  const session = useQuery(sessionQuery);
  const locale = session.data?.signedIn ? session.data.person.locale : undefined;
  useEffect(() => {
    if (locale !== undefined) void speak(locale);
  }, [locale]);
  if (session.data === undefined)
    return <main className="stack">{session.isError ? <Failure error={session.error} onRetry={session.refetch} /> : <Loading />}</main>;
  if (!session.data.signedIn) return <SignedOutPage mode={session.data.mode} />;
  return (
    <SessionContext value={session.data}>
      <Outlet />
    </SessionContext>
  );
};

export const Root = () => {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language === 'en' ? 'en-US' : 'sv-SE'}>
      <RootContent />
      <SignInAgain />
      <ToastRegion />
    </I18nProvider>
  );
};
