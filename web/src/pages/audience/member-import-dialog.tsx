import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importMembers, type MemberPreview, previewMembers } from '../../api/members.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { MemberPreviewView } from './member-preview-view.tsx';

const accepted = ['.csv', '.xlsx', '.txt', 'text/csv'];

export const MemberImportDialog = ({ audienceId, onClose }: { audienceId: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState('');
  const [read, setRead] = useState<MemberPreview | null>(null);
  const preview = useAction({ act: previewMembers, toastErrors: false, onDone: (answer) => setRead(answer) });
  const save = useAction({
    act: ({ token, badRows }: MemberPreview) => importMembers(audienceId, { token, skipErrors: badRows > 0 }),
    refresh: [['members', audienceId], ['matrix'], ['evidence']],
    toastErrors: false,
    onDone: ({ added, updated, skipped }) => {
      const counts = { added: format.number(added), updated: format.number(updated), skipped: format.number(skipped) };
      showToast(skipped > 0 ? t('memberImport.doneSkipped', counts) : t('memberImport.done', counts));
      onClose();
    },
  });
  const importText = ({ valid, badRows }: MemberPreview) =>
    badRows === 0
      ? t('memberImport.import', { count: valid })
      : t('memberImport.importSkip', { count: badRows, members: t('audience.memberCount', { count: valid }) });
  return (
    <Dialog title={t('memberImport.title')} isOpen onClose={onClose} place="side">
      <ErrorSummary error={preview.error ?? save.error} />
      {read === null ? (
        <form
          className="wide"
          onSubmit={(event) => {
            event.preventDefault();
            preview.run({ text });
          }}
        >
          <FileDrop
            label={t('memberImport.chooseFile')}
            hint={t('memberImport.fileHint')}
            accept={accepted}
            onFile={(file) => preview.run({ file })}
          />
          <TextArea
            name="members"
            label={t('memberImport.paste')}
            hint={t('memberImport.pasteHint')}
            value={text}
            onChange={setText}
            rows={8}
            spellCheck={false}
          />
          <div>
            <Button look="primary" type="submit" isDisabled={text.trim() === ''} isPending={preview.isPending}>
              {t('memberImport.read')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <MemberPreviewView preview={read} />
          <div className="row">
            <Button look="primary" isDisabled={read.valid === 0} isPending={save.isPending} onPress={() => save.run(read)}>
              {importText(read)}
            </Button>
            <Button onPress={() => setRead(null)}>{t('common.back')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
};
