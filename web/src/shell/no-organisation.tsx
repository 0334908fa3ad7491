import { useTranslation } from 'react-i18next';
import { EmptyState } from '../parts/empty-state.tsx';
import { useAnnouncedHeading } from '../parts/page-header.tsx';
import { PersonMenu } from './person-menu.tsx';

export const NoOrganisation = () => {
  const { t } = useTranslation();
  const heading = useAnnouncedHeading(t('shell.noOrganisationTitle'));
  return (
    <main id="main" style={{ padding: 'var(--space-5)' }}>
      <h1 ref={heading} tabIndex={-1} className="unseen">
        Budkavle
      </h1>
      <EmptyState title={t('shell.noOrganisationTitle')} action={<PersonMenu />}>
        <p>{t('shell.noOrganisationText')}</p>
      </EmptyState>
    </main>
  );
};
