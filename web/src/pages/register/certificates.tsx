import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { certificatesQuery } from '../../api/register.ts';
import { daysUntil, useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Panel } from './panel.tsx';
import { shortNumber } from './party-form.tsx';
import styles from './register.module.css';

const warningDays = 90;
const fingerprintDigits = 16;

const Expiry = ({ at }: { at: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const days = daysUntil(at);
  if (days < 0) return <Tag tone="bad">{t('register.certificates.expired', { day: format.day(at) })}</Tag>;
  if (days > warningDays) return format.day(at);
  return <Tag tone="wait">{t('register.certificates.soon', { day: format.day(at), count: days })}</Tag>;
};

export const Certificates = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const certificates = useQuery(certificatesQuery);
  return (
    <Panel text={t('register.certificates.text')}>
      <QueryView query={certificates}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('register.certificates.emptyTitle')}>
              <p>{t('register.certificates.emptyText')}</p>
            </EmptyState>
          ) : (
            <DataTable
              caption={t('register.tab.certificates')}
              rows={items}
              rowKey={({ fingerprint }) => fingerprint}
              columns={[
                {
                  id: 'holder',
                  head: t('register.certificates.holder'),
                  cell: ({ name }) => name || t('register.certificates.unknown'),
                  isRowHead: true,
                },
                { id: 'number', head: t('register.number'), cell: ({ organisationNumber }) => shortNumber(organisationNumber) },
                { id: 'issuer', head: t('register.certificates.issuer'), cell: ({ issuer }) => issuer },
                { id: 'expires', head: t('register.certificates.expires'), cell: ({ expiresAt }) => <Expiry at={expiresAt} /> },
                { id: 'seen', head: t('register.certificates.lastSeen'), cell: ({ lastSeenAt }) => format.moment(lastSeenAt) },
                {
                  id: 'fingerprint',
                  head: t('register.certificates.fingerprint'),
                  cell: ({ fingerprint }) => <code className={styles.code}>{fingerprint.slice(0, fingerprintDigits)}…</code>,
                },
              ]}
            />
          )
        }
      </QueryView>
    </Panel>
  );
};
