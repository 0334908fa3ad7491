import { useTranslation } from 'react-i18next';
import type { Matrix, MatrixCell } from '../../api/matrix.ts';
import { useFormat } from '../../i18n/format.ts';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Score } from '../../parts/score.tsx';
import { sharesOf } from './matrix-model.ts';
import styles from './matrix-page.module.css';

export const MatrixScore = ({ counts, cells }: { counts: Matrix['counts']; cells: readonly MatrixCell[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shares = sharesOf(cells);
  return (
    <div className={styles.score}>
      <Score
        figures={[
          { value: format.number(counts.planned), label: t('matrix.scorePlanned', { needs: format.number(counts.needs) }) },
          { value: format.number(counts.delivered), label: t('matrix.scoreDelivered') },
          { value: format.number(counts.confirmed), label: t('matrix.scoreConfirmed') },
          { value: format.number(counts.late), label: t('matrix.scoreLate'), tone: counts.late > 0 ? 'bad' : undefined },
        ]}
      />
      <ProgressBar
        total={cells.length}
        label={t('matrix.barLabel', shares)}
        slices={(['confirmed', 'delivered', 'planned', 'late'] as const).map((kind) => ({ kind, count: shares[kind] }))}
      />
    </div>
  );
};
