import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { replaceFile, roomKey, saveItem, type WholeItem } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { keptTypes, readTags } from './add-item-dialog.tsx';

/** Changes what is said, and makes a new version when the text, the address or the file is new. */
export const ItemForm = ({ item, onDone }: { item: WholeItem; onDone: () => void }) => {
  const { t } = useTranslation();
  const { id, kind, collection, revision, shown } = item;
  const [title, setTitle] = useState(item.title);
  const [summary, setSummary] = useState(item.summary);
  const [text, setText] = useState(shown.text);
  const [url, setUrl] = useState(shown.url ?? '');
  const [typedTags, setTypedTags] = useState(item.tags.join(', '));
  const [changeNote, setChangeNote] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const save = useAction({
    act: async () => {
      const tags = readTags(typedTags);
      await saveItem(id, { collection, title, summary, tags, text, url: kind === 'link' ? url : null, changeNote, revision });
      if (file !== null) await replaceFile(id, file, changeNote);
    },
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.itemSaved'));
      onDone();
    },
  });
  const labels = { title: t('collaboration.itemTitle'), url: t('collaboration.itemUrl') };
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <ErrorSummary error={save.error} labels={labels} />
      <TextField
        name="title"
        label={labels.title}
        value={title}
        onChange={setTitle}
        required
        maxLength={200}
        error={fieldError(save.error, 'title')}
      />
      <TextField name="summary" label={t('collaboration.itemSummary')} value={summary} onChange={setSummary} maxLength={200} />
      {kind === 'page' && (
        <TextArea
          name="text"
          label={t('collaboration.itemText')}
          hint={t('collaboration.itemTextHint')}
          value={text}
          onChange={setText}
          rows={12}
          maxLength={50_000}
        />
      )}
      {kind === 'link' && (
        <TextField name="url" label={labels.url} value={url} onChange={setUrl} type="url" required error={fieldError(save.error, 'url')} />
      )}
      {kind === 'file' && (
        <FileDrop
          label={file === null ? t('collaboration.itemNewFile') : t('collaboration.itemFileChosen', { name: file.name })}
          hint={t('collaboration.itemFileHint')}
          accept={keptTypes}
          onFile={setFile}
        />
      )}
      <TextField name="tags" label={t('collaboration.itemTags')} value={typedTags} onChange={setTypedTags} maxLength={400} />
      <TextField name="changeNote" label={t('collaboration.itemNote')} value={changeNote} onChange={setChangeNote} maxLength={500} />
      <div className="row">
        <Button look="primary" type="submit" isPending={save.isPending}>
          {t('collaboration.itemSave')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
};
