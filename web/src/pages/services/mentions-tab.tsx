import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Connections, connectionsQuery } from '../../api/services.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import styles from './services.module.css';

type Row = Connections['perOrganisation'][number];

/** Per organisation: what is connected, how much of it carries the message, and mentions given and received. */
export const MentionsTab = () => {
  const { t } = useTranslation();
  const connections = useQuery(connectionsQuery);
  const columns: Column<Row>[] = [
    { id: 'organisation', head: t('services.organisation'), cell: ({ organisation }) => organisation.name, isRowHead: true },
    { id: 'given', head: t('services.given'), cell: ({ mentionsGiven }) => mentionsGiven, isNumber: true },
    { id: 'received', head: t('services.received'), cell: ({ mentionsReceived }) => mentionsReceived, isNumber: true },
    { id: 'total', head: t('services.touchpoints'), cell: ({ touchpoints }) => touchpoints.total, isNumber: true },
    { id: 'carrying', head: t('services.carrying'), cell: ({ touchpoints }) => touchpoints.carrying, isNumber: true },
  ];
  return (
    <section className={styles.section}>
      <h2 className="unseen">{t('services.tabs.mentions')}</h2>
      <p className="soft">{t('services.mentionsLead')}</p>
      <QueryView query={connections}>
        {({ perOrganisation }) => (
          <DataTable
            caption={t('services.tabs.mentions')}
            columns={columns}
            rows={perOrganisation}
            rowKey={({ organisation }) => organisation.id}
          />
        )}
      </QueryView>
    </section>
  );
};
