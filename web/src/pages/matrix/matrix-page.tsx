import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { matrixQuery } from '../../api/matrix.ts';
import { buttonClass } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { MatrixBoard } from './matrix-board.tsx';

export const MatrixPage = () => {
  const { t } = useTranslation();
  const { programmeId } = useParams({ from: '/staff/program/$programmeId' });
  const matrix = useQuery(matrixQuery(programmeId));
  const isEmpty = matrix.data !== undefined && matrix.data.audiences.length === 0;
  if (matrix.data !== undefined && !isEmpty) return <MatrixBoard key={programmeId} matrix={matrix.data} />;
  return (
    <>
      <PageHeader title={t('matrix.title')} crumb={matrix.data?.programme.name} />
      <QueryView query={matrix}>
        {() => (
          <EmptyState
            title={t('matrix.emptyTitle')}
            readTitle={t('plan.emptyTitle')}
            action={
              <>
                <Link className={buttonClass('primary')} to="/program/$programmeId/importera" params={{ programmeId }}>
                  {t('matrix.emptyImport')}
                </Link>
                <Link className={buttonClass()} to="/program/$programmeId/planen" params={{ programmeId }}>
                  {t('matrix.emptyWrite')}
                </Link>
              </>
            }
          >
            <p>{t('matrix.emptyText')}</p>
          </EmptyState>
        )}
      </QueryView>
    </>
  );
};
