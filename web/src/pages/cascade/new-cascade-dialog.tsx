import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planCascade } from '../../api/cascade.ts';
import { planQuery } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextArea, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';
import { NeedPicker } from '../plan/need-picker.tsx';

type NewCascadeProps = { programmeId: string; needIds?: readonly string[]; onClose: () => void };

/** From cells of the plan to a draft: whom it is to reach and what it carries follow from what is chosen. */
export const NewCascadeDialog = ({ programmeId, needIds: chosen = [], onClose }: NewCascadeProps) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const structure = useQuery(planQuery(programmeId)).data;
  const [title, setTitle] = useState('');
  const [intro, setIntro] = useState('');
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [needIds, setNeedIds] = useState(chosen);
  const create = useAction({
    act: () => planCascade(programmeId, { title, intro, lastDay, needIds: [...needIds] }),
    refresh: [['cascades'], ['matrix', programmeId], ['activities', programmeId]],
    toastErrors: false,
    onDone: ({ id }) => navigate({ to: '/budkavlar/$cascadeId', params: { cascadeId: id } }),
  });
  return (
    <Dialog title={t('cascade.new')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          create.run();
        }}
      >
        <ErrorSummary error={create.error} labels={{ title: t('cascade.name') }} />
        <TextField
          name="title"
          label={t('cascade.name')}
          hint={t('cascade.nameHint')}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(create.error, 'title')}
        />
        {structure && <NeedPicker structure={structure} needIds={needIds} onChange={setNeedIds} />}
        <TextArea
          name="intro"
          label={`${t('cascade.intro')} (${t('common.optional')})`}
          hint={t('cascade.introHint')}
          value={intro}
          onChange={setIntro}
          rows={3}
        />
        <DateField name="lastDay" label={`${t('cascade.lastDay')} (${t('common.optional')})`} value={lastDay} onChange={setLastDay} />
        <div className="row">
          <Button look="primary" type="submit" isPending={create.isPending}>
            {t('cascade.create')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
