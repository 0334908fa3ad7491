import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export type Written = { organisationNumber: string; name: string };

type PartyFormProps = {
  title: string;
  value: Written;
  onChange: (value: Written) => void;
  /** The number names the entry, so it cannot be changed once it is there. */
  isKnown: boolean;
  act: () => Promise<unknown>;
  onClose: () => void;
  children?: (error: unknown) => ReactNode;
};

/** What every organisation in the register has: a number and a name. */
export const PartyForm = ({ title, value, onChange, isKnown, act, onClose, children }: PartyFormProps) => {
  const { t } = useTranslation();
  const save = useAction({
    act,
    refresh: [['register']],
    toastErrors: false,
    onDone: () => {
      showToast(t('register.saved', { name: value.name }));
      onClose();
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose} place="side">
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ organisationNumber: t('register.number'), name: t('register.name') }} />
        <TextField
          name="organisationNumber"
          label={t('register.number')}
          hint={t('register.numberHint')}
          inputMode="numeric"
          autoComplete="off"
          value={value.organisationNumber}
          onChange={(organisationNumber) => onChange({ ...value, organisationNumber })}
          error={fieldError(save.error, 'organisationNumber')}
          readOnly={isKnown}
          required
        />
        <TextField
          name="name"
          label={t('register.name')}
          autoComplete="off"
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          error={fieldError(save.error, 'name')}
          required
        />
        {children?.(save.error)}
        <div>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('register.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

/** As people write it: without the 16 that the wire puts in front. */
export const shortNumber = (number: string): string => `${number.slice(2, 8)}-${number.slice(8)}`;
