import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTopic, changeTopic, type Room, removeTopic, restoreTopic, roomKey, type Topic } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

export const TopicDialog = ({ room, topic, onClose }: { room: Room; topic: Topic | null; onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState(topic?.name ?? '');
  const [contactName, setContactName] = useState(topic?.contactName ?? '');
  const [contactEmail, setContactEmail] = useState(topic?.contactEmail ?? '');
  const [contactPhone, setContactPhone] = useState(topic?.contactPhone ?? '');
  const [experts, setExperts] = useState(topic?.experts?.id ?? '');
  const said = { name, contactName, contactEmail, contactPhone, expertOrganisationId: experts === '' ? null : experts };
  const save = useAction({
    act: async () => {
      if (topic === null) await addTopic(said);
      else await changeTopic(topic.id, { ...said, revision: topic.revision });
    },
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.topicSaved'));
      onClose();
    },
  });
  const labels = { name: t('collaboration.topicName'), contactEmail: t('collaboration.topicContactEmail') };
  const heading = topic === null ? t('collaboration.topicNew') : t('collaboration.topicChange', { name: topic.name });
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
          name="name"
          label={labels.name}
          value={name}
          onChange={setName}
          required
          maxLength={200}
          error={fieldError(save.error, 'name')}
        />
        <TextField
          name="contactName"
          label={t('collaboration.topicContactName')}
          value={contactName}
          onChange={setContactName}
          maxLength={200}
        />
        <TextField
          name="contactEmail"
          label={labels.contactEmail}
          value={contactEmail}
          onChange={setContactEmail}
          type="email"
          maxLength={254}
          error={fieldError(save.error, 'contactEmail')}
        />
        <TextField
          name="contactPhone"
          label={t('collaboration.topicContactPhone')}
          value={contactPhone}
          onChange={setContactPhone}
          maxLength={40}
        />
        <SelectField
          name="experts"
          label={t('collaboration.topicExpertChoice')}
          value={experts}
          onChange={setExperts}
          options={[
            { value: '', label: t('collaboration.topicNoExperts') },
            ...room.organisations.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('collaboration.topicSave')}
          </Button>
          {topic !== null && <Remove topic={topic} onClose={onClose} />}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

const Remove = ({ topic: { id }, onClose }: { topic: Topic; onClose: () => void }) => {
  const { t } = useTranslation();
  const restore = useAction({ act: () => restoreTopic(id), refresh: [roomKey] });
  const remove = useAction({
    act: () => removeTopic(id),
    refresh: [roomKey],
    onDone: () => {
      showToast(t('collaboration.topicRemoved'), { undo: () => restore.run() });
      onClose();
    },
  });
  return (
    <Button look="plain" isPending={remove.isPending} onPress={() => remove.run()}>
      {t('collaboration.topicRemove')}
    </Button>
  );
};
