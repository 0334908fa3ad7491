import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlanAudience, type PlanStructure, setInheritance } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './audience-page.module.css';

export const InheritanceDialog = ({
  structure,
  audience,
  onClose,
}: {
  structure: PlanStructure;
  audience: PlanAudience;
  onClose: () => void;
}) => {
  const { t } = useTranslation();
  const before = audience.inheritsFrom.map(({ id }) => id);
  const [from, setFrom] = useState<readonly string[]>(before);
  const programmeId = structure.programme.id;
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['today']];
  const undo = useAction({ act: () => setInheritance(audience.id, before), refresh, onDone: () => showToast(t('common.undone')) });
  const save = useAction({
    act: () => setInheritance(audience.id, [...from]),
    refresh,
    toastErrors: false,
    onDone: () => {
      showToast(t('audience.inheritanceSaved'), { undo: () => undo.run() });
      onClose();
    },
  });
  return (
    <Dialog title={t('audience.inheritanceTitle')} isOpen onClose={onClose}>
      <p className="soft">{t('audience.inheritanceText')}</p>
      <ErrorSummary error={save.error} />
      <div className={styles.picker}>
        <Choices legend={<span className="unseen">{t('audience.inheritanceTitle')}</span>}>
          {structure.audiences
            .filter(({ id }) => id !== audience.id)
            .map(({ id, name }) => (
              <Checkbox
                key={id}
                name={`from-${id}`}
                label={name}
                checked={from.includes(id)}
                onChange={(isOn) => setFrom(isOn ? [...from, id] : from.filter((each) => each !== id))}
              />
            ))}
        </Choices>
      </div>
      <div className="row">
        <Button look="primary" isPending={save.isPending} onPress={() => save.run()}>
          {t('audience.saveInheritance')}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </div>
    </Dialog>
  );
};
