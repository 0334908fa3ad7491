import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixCell } from '../../api/matrix.ts';
import { peopleQuery } from '../../api/organisation.ts';
import { changeNeed, type Level } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField, SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './cell-panel.module.css';

const levels: readonly Level[] = ['know', 'understand', 'canDo'];

export const NeedForm = ({ programmeId, cell }: { programmeId: string; cell: MatrixCell }) => {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data ?? [];
  const { needId } = cell;
  const [level, setLevel] = useState(cell.level);
  const [needBy, setNeedBy] = useState(cell.needBy);
  const [owner, setOwner] = useState(cell.ownerPersonId ?? '');
  const refresh = [['matrix', programmeId], ['plan', programmeId], ['evidence', needId], ['today']];
  const before = { level: cell.level, needBy: cell.needBy, ownerPersonId: cell.ownerPersonId };
  const undo = useAction({ act: () => changeNeed(needId, before), refresh, onDone: () => showToast(t('common.undone')) });
  const save = useAction({
    act: () => changeNeed(needId, { level, needBy, ownerPersonId: owner || null }),
    refresh,
    toastErrors: false,
    onDone: () => showToast(t('common.saved'), { undo: () => undo.run() }),
  });
  const isChanged = level !== cell.level || needBy !== cell.needBy || owner !== (cell.ownerPersonId ?? '');
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <h3>{t('matrix.wanted')}</h3>
      <ErrorSummary error={save.error} />
      <SelectField
        name="level"
        label={t('matrix.level')}
        value={level}
        onChange={setLevel}
        options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <DateField name="needBy" label={t('matrix.needBy')} value={needBy} onChange={setNeedBy} />
      <SelectField
        name="owner"
        label={t('matrix.owner')}
        value={owner}
        onChange={setOwner}
        options={[{ value: '', label: t('common.none') }, ...people.map(({ personId, name }) => ({ value: personId, label: name }))]}
      />
      <div>
        <Button type="submit" isDisabled={!isChanged} isPending={save.isPending}>
          {t('matrix.saveNeed')}
        </Button>
      </div>
    </form>
  );
};
