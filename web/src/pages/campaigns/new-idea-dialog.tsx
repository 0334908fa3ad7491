import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createCampaign, occasionsQuery } from '../../api/campaigns.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';

/** A name is enough for an idea; the rest is written on its page. */
export const NewIdeaDialog = ({ occasionId: chosen = '', onClose }: { occasionId?: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const occasions = useQuery(occasionsQuery).data ?? [];
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [occasionId, setOccasionId] = useState(chosen);
  const create = useAction({
    act: () => createCampaign({ title, purpose, occasionId: occasionId === '' ? null : occasionId }),
    refresh: [['campaigns']],
    toastErrors: false,
    onDone: ({ id }) => navigate({ to: '/kampanjer/$campaignId', params: { campaignId: id } }),
  });
  return (
    <Dialog title={t('campaigns.newTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create.run();
        }}
      >
        <p className="soft">{t('campaigns.newHint')}</p>
        <ErrorSummary error={create.error} labels={{ title: t('campaigns.name'), occasionId: t('campaigns.occasion') }} />
        <TextField
          name="title"
          label={t('campaigns.name')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          error={fieldError(create.error, 'title')}
        />
        <SelectField
          name="occasionId"
          label={t('campaigns.occasion')}
          value={occasionId}
          onChange={setOccasionId}
          options={[{ value: '', label: t('campaigns.occasionNone') }, ...occasions.map((one) => ({ value: one.id, label: one.title }))]}
          error={fieldError(create.error, 'occasionId')}
        />
        <TextArea name="purpose" label={t('campaigns.purpose')} value={purpose} onChange={setPurpose} rows={3} maxLength={5000} />
        <div className="row">
          <Button look="primary" type="submit" isPending={create.isPending}>
            {t('campaigns.create')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
