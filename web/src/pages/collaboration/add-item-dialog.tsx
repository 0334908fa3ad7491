import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFile, addItem, type Collection, roomKey } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const kinds = ['page', 'file', 'link'] as const;
export const keptTypes = ['.pdf', '.docx', '.xlsx', '.pptx', '.png', '.jpg', '.jpeg', '.svg', '.txt', '.csv'];

/** "bild, affisch" as tags. */
export const readTags = (typed: string): string[] =>
  typed
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .slice(0, 20);

export const AddItemDialog = ({ collection, onClose }: { collection: Collection; onClose: () => void }) => {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof kinds)[number]>('page');
  const [title, setTitle] = useState('');
  const [summary, setSummary] = useState('');
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [typedTags, setTypedTags] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const said = { collection, title, summary, tags: readTags(typedTags) };
  const add = useAction({
    act: () =>
      kind === 'file' && file !== null
        ? addFile(file, said)
        : addItem({ ...said, kind: kind === 'link' ? 'link' : 'page', text, url: kind === 'link' ? url : null }),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.added'));
      onClose();
    },
  });
  const labels = { title: t('collaboration.itemTitle'), url: t('collaboration.itemUrl') };
  return (
    <Dialog title={t('collaboration.addTitle', { collection: t(`collaboration.collection.${collection}`) })} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          add.run();
        }}
      >
        <ErrorSummary error={add.error} labels={labels} />
        <Radios
          name="kind"
          legend={t('collaboration.itemKind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`collaboration.kind.${value}`) }))}
        />
        <TextField
          name="title"
          label={labels.title}
          value={title}
          onChange={setTitle}
          required
          maxLength={200}
          error={fieldError(add.error, 'title')}
        />
        <TextField name="summary" label={t('collaboration.itemSummary')} value={summary} onChange={setSummary} maxLength={200} />
        {kind === 'page' && (
          <TextArea
            name="text"
            label={t('collaboration.itemText')}
            hint={t('collaboration.itemTextHint')}
            value={text}
            onChange={setText}
            rows={8}
            maxLength={50_000}
          />
        )}
        {kind === 'link' && (
          <TextField name="url" label={labels.url} value={url} onChange={setUrl} type="url" required error={fieldError(add.error, 'url')} />
        )}
        {kind === 'file' && (
          <FileDrop
            label={file === null ? t('collaboration.itemFile') : t('collaboration.itemFileChosen', { name: file.name })}
            hint={t('collaboration.itemFileHint')}
            accept={keptTypes}
            onFile={setFile}
          />
        )}
        <TextField name="tags" label={t('collaboration.itemTags')} value={typedTags} onChange={setTypedTags} maxLength={400} />
        <div className="row">
          <Button look="primary" type="submit" isPending={add.isPending} isDisabled={kind === 'file' && file === null}>
            {t('collaboration.addDo')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
