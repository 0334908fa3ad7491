import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeNote, type ExperienceNote, roomKey, writeNote } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { readTags } from './add-item-dialog.tsx';

const channels = ['email', 'digitalPost', 'webPage', 'meeting', 'training', 'memo', 'press', 'social', 'other'] as const;
export type NoteChannel = (typeof channels)[number];
const visibilities = ['network', 'own'] as const;

export const NoteDialog = ({ note, onClose }: { note: ExperienceNote | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState(note?.title ?? '');
  const [text, setText] = useState(note?.text ?? '');
  const [typedTags, setTypedTags] = useState((note?.tags ?? []).join(', '));
  const [channel, setChannel] = useState<NoteChannel | ''>((note?.channel as NoteChannel | null) ?? '');
  const [visibility, setVisibility] = useState<(typeof visibilities)[number]>(note?.visibility ?? 'network');
  const said = { title, text, tags: readTags(typedTags), channel: channel === '' ? null : channel, visibility };
  const save = useAction({
    act: async () => {
      if (note === null) await writeNote(said);
      else await changeNote(note.id, { ...said, revision: note.revision });
    },
    refresh: [[...roomKey, 'notes']],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.noteSaved'));
      onClose();
    },
  });
  const labels = { title: t('collaboration.noteTitle'), text: t('collaboration.noteText') };
  const heading = note === null ? t('collaboration.noteNew') : t('collaboration.noteChange', { title: note.title });
  return (
    <Dialog title={heading} isOpen onClose={onClose}>
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
        <TextArea
          name="text"
          label={labels.text}
          value={text}
          onChange={setText}
          rows={5}
          required
          maxLength={5000}
          error={fieldError(save.error, 'text')}
        />
        <TextField name="tags" label={t('collaboration.noteTags')} value={typedTags} onChange={setTypedTags} maxLength={400} />
        <SelectField
          name="channel"
          label={t('collaboration.noteChannel')}
          value={channel}
          onChange={setChannel}
          options={[
            { value: '' as const, label: t('collaboration.noteNoChannel') },
            ...channels.map((value) => ({ value, label: t(`collaboration.noteChannels.${value}`) })),
          ]}
        />
        <Radios
          name="visibility"
          legend={t('collaboration.noteVisibility')}
          value={visibility}
          onChange={setVisibility}
          choices={visibilities.map((value) => ({ value, label: t(`collaboration.noteVisibilities.${value}`) }))}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('collaboration.noteSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
