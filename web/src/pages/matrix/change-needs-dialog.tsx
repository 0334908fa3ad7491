import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../../api/organisation.ts';
import { changeNeeds, type Level, type NeedChange, putBackNeeds } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField, SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type ChangeNeedsProps = { programmeId: string; needIds: readonly string[]; onClose: () => void; onChanged: () => void };

/** The same date, level or owner for many cells. What is left alone stays as it is in each of them. */
export const ChangeNeedsDialog = ({ programmeId, needIds, onClose, onChanged }: ChangeNeedsProps) => {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery).data ?? [];
  const [level, setLevel] = useState<Level | ''>('');
  const [needBy, setNeedBy] = useState<string | null>(null);
  const [owner, setOwner] = useState('');
  const change: NeedChange = { ...(level && { level }), ...(needBy && { needBy }), ...(owner && { ownerPersonId: owner }) };
  const refresh = [['matrix', programmeId], ['plan', programmeId], ['evidence'], ['today']];
  const undo = useAction({
    act: (previous: Awaited<ReturnType<typeof changeNeeds>>['previous']) => putBackNeeds(programmeId, previous),
    refresh,
    onDone: () => showToast(t('common.undone')),
  });
  const save = useAction({
    act: () => changeNeeds(programmeId, [...needIds], change),
    refresh,
    toastErrors: false,
    onDone: ({ previous }) => {
      showToast(t('matrix.changedToast', { count: needIds.length }), { undo: () => undo.run(previous) });
      onChanged();
    },
  });
  const unchanged = { value: '' as const, label: t('matrix.asBefore') };
  return (
    <Dialog title={t('matrix.changeTitle', { count: needIds.length })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <SelectField
          name="level"
          label={t('matrix.level')}
          value={level}
          onChange={setLevel}
          options={[unchanged, ...(['know', 'understand', 'canDo'] as const).map((value) => ({ value, label: t(`level.${value}`) }))]}
        />
        <DateField name="needBy" label={t('matrix.needBy')} hint={t('matrix.emptyKeeps')} value={needBy} onChange={setNeedBy} />
        <SelectField
          name="owner"
          label={t('matrix.owner')}
          value={owner}
          onChange={setOwner}
          options={[unchanged, ...people.map(({ personId, name }) => ({ value: personId, label: name }))]}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={Object.keys(change).length === 0}>
            {t('matrix.changeButton', { count: needIds.length })}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
