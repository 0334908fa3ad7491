import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { networkCoverageQuery } from '../../api/coverage.ts';
import { CoverageTable } from './coverage-table.tsx';

/** The same programme in every organisation that shares the service; nothing to show while one is alone with it. */
export const NetworkCoverage = ({ programmeId }: { programmeId: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(networkCoverageQuery(programmeId));
  if (data === undefined || data.organisations.length < 2) return null;
  const rows = data.organisations.map(({ id, ...rest }) => ({ key: id, ...rest }));
  return (
    <div className="wide">
      <CoverageTable
        title={t('followUp.network')}
        head={t('followUp.organisation')}
        rows={[...rows, { key: 'total', name: t('followUp.total'), ...data.total }]}
      />
      <p className="soft small">{t('followUp.networkText')}</p>
    </div>
  );
};
