import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentVersion, type Imported, importFile, importText, strategyKey } from '../../api/strategy.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

/** A Word or text file, or pasted text, as the draft's sections. */
export const ImportDialog = ({ draft: { id, revision }, onClose }: { draft: DocumentVersion; onClose: () => void }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const read = useAction({
    act: (source: File | string): Promise<Imported> =>
      typeof source === 'string' ? importText(id, source, revision) : importFile(id, source, revision),
    refresh: [strategyKey],
    toastErrors: false,
    onDone: ({ sections, words, skippedWords: skipped }) => {
      showToast(skipped === 0 ? t('strategy.imported', { sections, words }) : t('strategy.importedSkipped', { sections, words, skipped }));
      onClose();
    },
  });
  return (
    <Dialog title={t('strategy.importTitle')} isOpen onClose={onClose}>
      <div className="wide">
        <p>{t('strategy.importHint')}</p>
        <ErrorSummary error={read.error} />
        <FileDrop
          label={t('strategy.importFile')}
          hint={t('strategy.importAccept')}
          accept={['.docx', '.txt', '.md']}
          onFile={(file) => read.run(file)}
        />
        <TextArea name="text" label={t('strategy.importPaste')} value={text} onChange={setText} rows={6} />
        <div className="row">
          <Button look="primary" isDisabled={text.trim() === ''} isPending={read.isPending} onPress={() => read.run(text)}>
            {t('strategy.importDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
};
