import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProgramme, programmesQuery } from '../../api/programmes.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';

export const NewProgrammeDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [visibility, setVisibility] = useState<'own' | 'network'>('own');
  const create = useAction({
    act: () => createProgramme({ name, description, visibility }),
    refresh: [programmesQuery.queryKey, ['today']],
    toastErrors: false,
    onDone: ({ id }) => navigate({ to: '/program/$programmeId/importera', params: { programmeId: id } }),
  });
  return (
    <Dialog title={t('programmes.new')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          create.run();
        }}
      >
        <ErrorSummary error={create.error} labels={{ name: t('programmes.name') }} />
        <TextField
          name="name"
          label={t('programmes.name')}
          hint={t('programmes.nameHint')}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(create.error, 'name')}
        />
        <TextArea
          name="description"
          label={`${t('programmes.description')} (${t('common.optional')})`}
          value={description}
          onChange={setDescription}
          rows={3}
        />
        <Radios
          name="visibility"
          legend={t('programmes.whoSees')}
          value={visibility}
          onChange={setVisibility}
          choices={(['own', 'network'] as const).map((value) => ({
            value,
            label: t(`programmes.visibility.${value}`),
            hint: t(`programmes.visibilityHint.${value}`),
          }))}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={create.isPending}>
            {t('programmes.create')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
