import { useTranslation } from 'react-i18next';
import { importOutline } from '../../api/cascade.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { useDraft } from '../../parts/use-draft.ts';

/** A whole chain at once, from a list that somebody has in a document. What is typed survives a reload. */
export const PasteDialog = ({ cascadeId, onClose }: { cascadeId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [text, setText, forget] = useDraft(`cascade-outline-${cascadeId}`, '');
  const add = useAction({
    act: () => importOutline(cascadeId, text),
    refresh: [['cascade', cascadeId]],
    toastErrors: false,
    onDone: ({ added, duplicates }) => {
      showToast(
        duplicates.length === 0
          ? t('cascade.pasted', { count: added })
          : t('cascade.pastedDouble', { count: added, names: duplicates.join(', ') }),
      );
      forget();
      onClose();
    },
  });
  return (
    <Dialog title={t('cascade.pasteTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} />
        <TextArea
          name="text"
          label={t('cascade.pasteLabel')}
          hint={t('cascade.pasteHint')}
          placeholder={t('cascade.pasteExample')}
          value={text}
          onChange={setText}
          rows={12}
          required
          spellCheck={false}
          error={fieldError(add.error, 'text')}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending}>
            {t('cascade.pasteDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
