import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createFolder, renameFolder } from '../../api/mailbox.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

type FolderDialogProps = {
  mailboxId: string;
  folder?: { id: string; name: string };
  onClose: () => void;
  onMade?: (id: string) => unknown;
};

/** Makes a folder, or gives one another name. */
export const FolderDialog = ({ mailboxId, folder, onClose, onMade }: FolderDialogProps) => {
  const { t } = useTranslation();
  const [name, setName] = useState(folder?.name ?? '');
  const save = useAction({
    act: async (): Promise<{ id: string; name: string }> =>
      folder === undefined ? createFolder({ mailboxId, name }) : { id: folder.id, ...(await renameFolder({ folderId: folder.id, name })) },
    refresh: [['folders', mailboxId]],
    toastErrors: false,
    onDone: async (saved) => {
      showToast(t(folder === undefined ? 'mailbox.folders.created' : 'mailbox.folders.renamed', { name: saved.name }));
      onClose();
      await onMade?.(saved.id);
    },
  });
  return (
    <Dialog title={t(folder === undefined ? 'mailbox.folders.newTitle' : 'mailbox.folders.renameTitle')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('mailbox.folders.name') }} />
        <TextField
          name="name"
          label={t('mailbox.folders.name')}
          hint={t('mailbox.folders.nameHint')}
          value={name}
          onChange={setName}
          error={fieldError(save.error, 'name')}
          maxLength={60}
          required
        />
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t(folder === undefined ? 'mailbox.folders.create' : 'common.save')}
        </Button>
      </form>
    </Dialog>
  );
};
