import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMember, type NewMember } from '../../api/members.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const fields = ['name', 'email', 'mobile', 'personalNumber', 'organisationNumber'] as const;
type Field = (typeof fields)[number];

export const AddMemberDialog = ({ audienceId, onClose }: { audienceId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [member, setMember] = useState<NewMember>({});
  const labels: Record<Field, string> = {
    name: t('audience.memberName'),
    email: t('audience.email'),
    mobile: t('audience.mobile'),
    personalNumber: t('audience.personalNumber'),
    organisationNumber: t('audience.organisationNumber'),
  };
  const add = useAction({
    act: () => addMember(audienceId, member),
    refresh: [['members', audienceId], ['matrix'], ['evidence']],
    toastErrors: false,
    onDone: () => {
      showToast(t('audience.memberAdded', { name: member.name ?? '' }));
      onClose();
    },
  });
  const set = (field: Field) => (value: string) => {
    const { [field]: _, ...others } = member;
    setMember(value === '' ? others : { ...others, [field]: value });
  };
  return (
    <Dialog title={t('audience.addOne')} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={labels} />
        {fields.map((field) => (
          <TextField
            key={field}
            name={field}
            label={field === 'name' ? labels[field] : `${labels[field]} (${t('common.optional')})`}
            hint={field === 'personalNumber' ? t('audience.personalHint') : undefined}
            type={field === 'email' ? 'email' : 'text'}
            inputMode={field === 'email' ? 'email' : field === 'name' ? 'text' : 'tel'}
            autoComplete="off"
            value={member[field] ?? ''}
            onChange={set(field)}
            error={fieldError(add.error, field)}
          />
        ))}
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending}>
            {t('audience.addMember')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
