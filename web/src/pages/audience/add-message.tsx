import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNeed, type PlanAudience, type PlanStructure, withdrawNeed } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const AddMessage = ({ structure, audience }: { structure: PlanStructure; audience: PlanAudience }) => {
  const { t } = useTranslation();
  const [messageId, setMessageId] = useState('');
  const programmeId = structure.programme.id;
  const taken = new Set([...audience.ownMessageIds, ...audience.inheritedMessageIds]);
  const free = structure.messages.filter(({ id }) => !taken.has(id));
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['today']];
  const undo = useAction({ act: withdrawNeed, refresh });
  const add = useAction({
    act: () => addNeed(programmeId, { audienceId: audience.id, messageId, level: 'know' }),
    refresh,
    onDone: ({ id }) => {
      setMessageId('');
      showToast(t('audience.messageAdded'), { undo: () => undo.run(id) });
    },
  });
  if (free.length === 0) return null;
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        add.run();
      }}
    >
      <SelectField
        name="message"
        label={t('audience.addMessage')}
        value={messageId}
        onChange={setMessageId}
        options={[{ value: '', label: t('audience.chooseMessage') }, ...free.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      {messageId !== '' && (
        <div>
          <Button type="submit" isPending={add.isPending}>
            {t('audience.addChosen')}
          </Button>
        </div>
      )}
    </form>
  );
};
