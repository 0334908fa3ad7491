import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import styles from './matrix-page.module.css';

type SelectionBarProps = {
  count: number;
  gaps: number;
  isWriting: boolean;
  onPlan: () => void;
  onWrite: () => void;
  onCascade: () => void;
  onChange: () => void;
  onClear: () => void;
};

/** Stays in view while cells are chosen, and says what can be done with them. */
export const SelectionBar = ({ count, gaps, isWriting, onPlan, onWrite, onCascade, onChange, onClear }: SelectionBarProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.selection} role="region" aria-label={t('matrix.selection')}>
      <b role="status">{t('matrix.chosen', { count })}</b>
      <div className="row">
        <Button look="primary" isDisabled={count === 0} onPress={onPlan}>
          {gaps === count && count > 0 ? t('matrix.planGaps', { count }) : t('matrix.planCells', { count })}
        </Button>
        <Button isDisabled={count === 0} isPending={isWriting} onPress={onWrite}>
          {t('matrix.writeFor', { count })}
        </Button>
        <Button isDisabled={count === 0} onPress={onCascade}>
          {t('cascade.new')}
        </Button>
        <Button isDisabled={count === 0} onPress={onChange}>
          {t('matrix.changeMany')}
        </Button>
        <Button look="plain" onPress={onClear}>
          {t('matrix.clear')}
        </Button>
      </div>
    </div>
  );
};
