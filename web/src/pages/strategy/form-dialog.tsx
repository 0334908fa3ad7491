import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyKey } from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export type FormTools<T> = { words: T; set: (change: Partial<T>) => void; fault: (field: string) => string | undefined };

type FormDialogProps<T, R> = {
  title: string;
  initial: T;
  /** What each field is called in the list of errors. */
  labels: Record<string, string>;
  button: string;
  act: (words: T) => Promise<R>;
  /** What is said when it is done; undefined says nothing. */
  done?: ((result: R, words: T) => string | undefined) | string;
  onDone?: (result: R) => unknown;
  onClose: () => void;
  children: (tools: FormTools<T>) => ReactNode;
};

/** Something to fill in: what is wrong stands at the top and at the field, and nothing is lost until it is saved. */
export const FormDialog = <T extends object, R>(props: FormDialogProps<T, R>) => {
  const { title, initial, labels, button, act, done, onDone, onClose, children } = props;
  const { t } = useTranslation();
  const [words, setWords] = useState(initial);
  const save = useAction({
    act,
    refresh: [strategyKey],
    toastErrors: false,
    onDone: (result: R, saved: T) => {
      const text = typeof done === 'function' ? done(result, saved) : (done ?? t('strategy.saved'));
      if (text !== undefined) showToast(text);
      onClose();
      return onDone?.(result);
    },
  });
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run(words);
        }}
      >
        <ErrorSummary error={save.error} labels={labels} />
        {children({
          words,
          set: (change) => setWords((before) => ({ ...before, ...change })),
          fault: (field) => fieldError(save.error, field),
        })}
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {button}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
