import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Holder, replaceHolder } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { LanguageField } from './language-field.tsx';

export const ReplaceDialog = ({ cascadeId, holder, onClose }: { cascadeId: string; holder: Holder; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<Holder['locale']>('sv');
  const replace = useAction({
    act: () => replaceHolder(holder.id, { name, email, locale }),
    refresh: [['cascade', cascadeId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('cascade.replaced', { name }));
      onClose();
    },
  });
  return (
    <Dialog title={t('cascade.replaceTitle', { name: holder.name })} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          replace.run();
        }}
      >
        <p>{t('cascade.replaceText')}</p>
        <ErrorSummary error={replace.error} labels={{ name: t('cascade.personName'), email: t('cascade.email') }} />
        <TextField
          name="name"
          label={t('cascade.personName')}
          value={name}
          onChange={setName}
          autoComplete="off"
          maxLength={200}
          error={fieldError(replace.error, 'name')}
        />
        <TextField
          name="email"
          type="email"
          label={t('cascade.email')}
          value={email}
          onChange={setEmail}
          autoComplete="off"
          maxLength={200}
          error={fieldError(replace.error, 'email')}
        />
        <LanguageField value={locale} onChange={setLocale} />
        <div className="row">
          <Button look="primary" type="submit" isPending={replace.isPending}>
            {t('cascade.replaceDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
