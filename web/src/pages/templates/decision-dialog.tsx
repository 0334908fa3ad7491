import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivityTypeName, activityTypeNames } from '../../api/activities.ts';
import { decideSuggestion, type Suggestion } from '../../api/suggestions.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { staleAfterActivity } from '../plan/stale-after-activity.ts';

type Props = { programmeId: string; suggestion: Suggestion; decision: 'replaced' | 'declined'; onClose: () => void };

/** Why not, and what instead. */
export const DecisionDialog = ({ programmeId, suggestion: { key, title }, decision, onClose }: Props) => {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState('');
  const [type, setType] = useState<ActivityTypeName>('meeting');
  const isReplaced = decision === 'replaced';
  const save = useAction({
    act: () => decideSuggestion(programmeId, { key, decision, reason, ...(isReplaced ? { replacement: { title: instead, type } } : {}) }),
    refresh: [...staleAfterActivity(programmeId), ['suggestions', programmeId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('suggestions.decidedToast'));
      onClose();
    },
  });
  return (
    <Dialog title={t(isReplaced ? 'suggestions.replaceTitle' : 'suggestions.declineTitle', { title })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ reason: t('suggestions.why') }} />
        {isReplaced && (
          <>
            <TextField name="instead" label={t('suggestions.instead')} value={instead} onChange={setInstead} required maxLength={500} />
            <SelectField
              name="type"
              label={t('suggestions.insteadType')}
              value={type}
              onChange={setType}
              options={activityTypeNames.map((name) => ({ value: name, label: t(`activityType.name.${name}`) }))}
            />
          </>
        )}
        <TextArea
          name="reason"
          label={t('suggestions.why')}
          hint={t('suggestions.whyHint')}
          value={reason}
          onChange={setReason}
          required
          maxLength={500}
          error={fieldError(save.error, 'reason')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t(isReplaced ? 'suggestions.doReplace' : 'suggestions.doDecline')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
