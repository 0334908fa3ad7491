import { useTranslation } from 'react-i18next';
import type { NewApiKey } from '../../api/api-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import styles from './api-keys.module.css';

type SecretProps = { name: string; label: string; hint?: string; value: string; copy: string };

/** In a field, so that it can be selected and read to a person letter by letter where copying is not allowed. */
const Secret = ({ name, label, hint, value, copy }: SecretProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.secret}>
      <TextField
        name={name}
        label={label}
        hint={hint}
        value={value}
        onChange={() => undefined}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <Button onPress={() => void navigator.clipboard.writeText(value).then(() => showToast(t('apiKeys.copied')))}>{copy}</Button>
    </div>
  );
};

/** The only time that the key is seen: no way out by a click beside it. */
export const KeyShown = ({ made, onClose }: { made: NewApiKey; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Dialog title={t('apiKeys.shownTitle')} isOpen isDismissable={false} onClose={onClose}>
      <div className="wide">
        <p>{t('apiKeys.shownText')}</p>
        <Secret name="key" label={t('apiKeys.key')} value={made.key} copy={t('apiKeys.copyKey')} />
        <Secret
          name="secret"
          label={t('apiKeys.secret')}
          hint={t('apiKeys.secretHint')}
          value={made.callbackSecret}
          copy={t('apiKeys.copySecret')}
        />
        <Button look="primary" onPress={onClose}>
          {t('apiKeys.kept')}
        </Button>
      </div>
    </Dialog>
  );
};
