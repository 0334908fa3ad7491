import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';

type FormDialogProps = {
  title: string;
  onClose: () => void;
  onSubmit: () => void;
  error: unknown;
  isPending: boolean;
  button: string;
  labels?: Record<string, string>;
  children: ReactNode;
};

/** A dialog with one form: what went wrong above, the fields, and what the button does. */
export const FormDialog = ({ title, onClose, onSubmit, error, isPending, button, labels = {}, children }: FormDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog title={title} isOpen onClose={onClose} place="side">
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ErrorSummary error={error} labels={labels} />
        {children}
        <div className="row">
          <Button look="primary" type="submit" isPending={isPending}>
            {button}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** A number as it is typed; comma or point. NaN when it is none, which the server then says. */
export const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.').replaceAll(/\s/g, '')));
