import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { registerQuery } from '../../api/register.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { NotFound } from '../../shell/dead-ends.tsx';
import { Certificates } from './certificates.tsx';
import { Companies } from './companies.tsx';
import { Counts } from './counts.tsx';
import { Dispatchers } from './dispatchers.tsx';
import { Operators } from './operators.tsx';
import styles from './register.module.css';
import { type RegisterTab, readTab, registerTabs } from './register-tabs.ts';
import { Senders } from './senders.tsx';

const panels: Record<RegisterTab, ReactNode> = {
  senders: <Senders />,
  dispatchers: <Dispatchers />,
  operators: <Operators />,
  companies: <Companies />,
  certificates: <Certificates />,
  counts: <Counts />,
};

const here = getRouteApi('/staff/registret');

const Register = () => {
  const { t } = useTranslation();
  const { del } = here.useSearch();
  const navigate = here.useNavigate();
  return (
    <div className={styles.page}>
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <Tabs
        label={t('register.tabs')}
        chosen={readTab(del)}
        onChoose={(id) => void navigate({ search: { del: readTab(id) }, replace: true })}
        tabs={registerTabs.map((id) => ({ id, label: t(`register.tab.${id}`), panel: panels[id] }))}
      />
    </div>
  );
};

/** For those who keep the register; to everybody else there is no such page. */
export const RegisterPage = () => {
  const register = useQuery(registerQuery);
  return <QueryView query={register}>{({ isKeeper }) => (isKeeper ? <Register /> : <NotFound />)}</QueryView>;
};
