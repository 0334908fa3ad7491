import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNeed, type Level, withdrawNeed } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { DateField, SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const levels: readonly Level[] = ['know', 'understand', 'canDo'];

/** An empty cell: nobody has said that this audience needs this message. Here one can. */
export const AddNeed = ({ programmeId, audienceId, messageId }: { programmeId: string; audienceId: string; messageId: string }) => {
  const { t } = useTranslation();
  const [level, setLevel] = useState<Level>('know');
  const [needBy, setNeedBy] = useState<string | null>(null);
  const refresh = [['matrix', programmeId], ['plan', programmeId], ['today']];
  const undo = useAction({ act: withdrawNeed, refresh, onDone: () => showToast(t('common.undone')) });
  const add = useAction({
    act: () => addNeed(programmeId, { audienceId, messageId, level, needBy }),
    refresh,
    toastErrors: false,
    onDone: ({ id }) => showToast(t('matrix.needAdded'), { undo: () => undo.run(id) }),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        add.run();
      }}
    >
      <p>{t('matrix.notNeededText')}</p>
      <ErrorSummary error={add.error} />
      <SelectField
        name="level"
        label={t('matrix.level')}
        value={level}
        onChange={setLevel}
        options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <DateField name="needBy" label={t('matrix.needBy')} value={needBy} onChange={setNeedBy} />
      <div>
        <Button look="primary" type="submit" isPending={add.isPending}>
          {t('matrix.addNeed')}
        </Button>
      </div>
    </form>
  );
};
