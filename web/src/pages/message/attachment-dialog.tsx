import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AttachmentVisibility, attachDocument, attachFigure } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { acceptedFiles } from './accepted-files.ts';

type Props = { messageId: string; kind: 'document' | 'figure'; onClose: () => void };

export const AttachmentDialog = ({ messageId, kind, onClose }: Props) => {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [use, setUse] = useState<'document' | 'template'>('document');
  const [title, setTitle] = useState('');
  const [figure, setFigure] = useState('');
  const [visibility, setVisibility] = useState<AttachmentVisibility>('own');
  const save = useAction<void, unknown>({
    act: async () => {
      if (kind === 'figure') return attachFigure(messageId, { title, figure, visibility });
      return file === null ? undefined : attachDocument(messageId, file, { kind: use, title, visibility });
    },
    refresh: [['attachments', messageId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('attachments.added'));
      onClose();
    },
  });
  return (
    <Dialog title={t(kind === 'figure' ? 'attachments.addFigure' : 'attachments.add')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ title: t('attachments.name'), figure: t('attachments.figure') }} />
        {kind === 'document' && (
          <>
            <FileDrop label={t('attachments.file')} hint={t('attachments.fileHint')} accept={acceptedFiles} onFile={setFile} />
            <p role="status">{file === null ? '' : t('attachments.chosen', { name: file.name })}</p>
            <Radios
              name="kind"
              legend={t('attachments.kindLabel')}
              value={use}
              onChange={(value) => {
                setUse(value);
                // A template that nobody else sees is filled in by nobody.
                if (value === 'template' && visibility === 'own') setVisibility('network');
              }}
              choices={(['document', 'template'] as const).map((value) => ({ value, label: t(`attachments.kind.${value}`) }))}
            />
          </>
        )}
        <TextField
          name="title"
          label={t('attachments.name')}
          hint={kind === 'document' ? t('attachments.nameHint') : undefined}
          value={title}
          onChange={setTitle}
          required={kind === 'figure'}
          maxLength={200}
          error={fieldError(save.error, 'title')}
        />
        {kind === 'figure' && (
          <TextField
            name="figure"
            label={t('attachments.figure')}
            hint={t('attachments.figureHint')}
            value={figure}
            onChange={setFigure}
            required
            maxLength={200}
            error={fieldError(save.error, 'figure')}
          />
        )}
        <Radios
          name="visibility"
          legend={t('services.visibility')}
          value={visibility}
          onChange={setVisibility}
          choices={(['own', 'network', 'public'] as const).map((value) => ({ value, label: t(`services.seenLong.${value}`) }))}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={kind === 'document' && file === null}>
            {t(kind === 'figure' ? 'attachments.saveFigure' : 'attachments.upload')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
