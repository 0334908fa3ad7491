import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeOwnOrganisation, leadLocally, type Peers, roomKey, shareExperience, topicsQuery } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';

type TopicsProps = { legend: string; chosen: readonly string[]; onChange: (ids: string[]) => void };

const TopicChoices = ({ legend, chosen, onChange }: TopicsProps) => {
  const topics = useQuery(topicsQuery).data?.items ?? [];
  if (topics.length === 0) return null;
  return (
    <Choices legend={legend}>
      {topics.map(({ id, name }) => (
        <Checkbox
          key={id}
          name={`topic-${id}`}
          label={name}
          checked={chosen.includes(id)}
          onChange={(isIn) => onChange(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </Choices>
  );
};

const idsOf = (topics: readonly { id: string }[] | undefined): string[] => (topics ?? []).map(({ id }) => id);

export const PeerDialog = ({ own, onClose }: { own: Peers['peers'][number] | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const [tookPart, setTookPart] = useState(own?.tookPart ?? '');
  const [about, setAbout] = useState(own?.about ?? '');
  const [topicIds, setTopicIds] = useState(idsOf(own?.topics));
  const save = useAction({
    act: () => shareExperience({ experience: { tookPart, about, topicIds } }),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.peerSaved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('collaboration.peerJoin')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <TextField
          name="tookPart"
          label={t('collaboration.peerTookPart')}
          hint={t('collaboration.peerTookPartHint')}
          value={tookPart}
          onChange={setTookPart}
          required
          maxLength={200}
        />
        <TextArea name="about" label={t('collaboration.peerAbout')} value={about} onChange={setAbout} rows={3} maxLength={5000} />
        <TopicChoices legend={t('collaboration.peerTopics')} chosen={topicIds} onChange={setTopicIds} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('collaboration.peerSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

export const LeadDialog = ({ own, onClose }: { own: Peers['leads'][number] | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const [topicIds, setTopicIds] = useState(idsOf(own?.topics));
  const save = useAction({
    act: () => leadLocally(topicIds),
    refresh: [roomKey],
    toastErrors: false,
    onDone: () => {
      showToast(t('collaboration.leadSaved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('collaboration.leadJoin')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <TopicChoices legend={t('collaboration.leadTopics')} chosen={topicIds} onChange={setTopicIds} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('collaboration.leadSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};

/** Where the own organisation is and how large: what peers are suggested by. */
export const FactsForm = ({ own }: { own: Peers['own'] }) => {
  const { t } = useTranslation();
  const [county, setCounty] = useState(own.county);
  const [inhabitants, setInhabitants] = useState(own.inhabitants === null ? '' : String(own.inhabitants));
  const digits = inhabitants.replaceAll(/\D/g, '');
  const save = useAction({
    act: () => describeOwnOrganisation({ county, inhabitants: digits === '' ? null : Number(digits) }),
    refresh: [roomKey],
    onDone: () => showToast(t('collaboration.factsSaved')),
  });
  return (
    <form
      className="wide"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <h3>{t('collaboration.facts')}</h3>
      <p className="soft small">{t('collaboration.factsHint')}</p>
      <div className={styles.filters}>
        <TextField name="county" label={t('collaboration.factsCounty')} value={county} onChange={setCounty} maxLength={60} />
        <TextField
          name="inhabitants"
          label={t('collaboration.factsInhabitants')}
          value={inhabitants}
          onChange={setInhabitants}
          inputMode="numeric"
          maxLength={12}
        />
      </div>
      <div className="row">
        <Button type="submit" isPending={save.isPending}>
          {t('collaboration.factsSave')}
        </Button>
      </div>
    </form>
  );
};
