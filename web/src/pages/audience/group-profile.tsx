import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AccessNeed, describeGroup, type GroupProfile, groupsQuery, type Impact, setOwnImpact } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices, Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './audience-page.module.css';

const needs: readonly AccessNeed[] = ['easyRead', 'signLanguage', 'otherLanguages', 'readAloud'];
const impacts: readonly Impact[] = ['none', 'small', 'large'];

type Props = { programmeId: string; audienceId: string; isOwn: boolean };

/** How hard the group is hit, what it needs to take part, and which of its channels that decides. */
export const GroupProfileSection = ({ programmeId, audienceId, isOwn }: Props) => {
  const { t } = useTranslation();
  const profile = useQuery(groupsQuery(programmeId)).data?.groups.find((group) => group.audienceId === audienceId);
  const [isEditing, setIsEditing] = useState(false);
  if (profile === undefined) return null;
  const { impact, ownImpact, accessNeeds, languages, channels } = profile;
  const said = impact === null ? t('groups.impactUnknown') : null;
  return (
    <section className={styles.section}>
      <h2>{t('groups.title')}</h2>
      <p className={impact === null ? 'soft' : undefined}>
        {said ??
          t(ownImpact === null ? 'groups.impactIs' : 'groups.impactIsOwn', {
            impact: t(`groups.impact.${impact ?? 'none'}`).toLowerCase(),
          })}
      </p>
      {accessNeeds.length > 0 && (
        <p className="row">
          {accessNeeds.map((need) => (
            <Tag key={need} tone="info">
              {t(`groups.need.${need}`)}
            </Tag>
          ))}
          {languages !== '' && <small>{languages}</small>}
        </p>
      )}
      {channels.length > 0 && (
        <ul className={styles.items}>
          {channels.map(({ name, via, condition, verdict }) => (
            <li key={`${name} ${via}`}>
              <span>{t('groups.conditional', { channel: name, condition: condition ?? '' })}</span>
              <Tag tone={verdict === 'ask' ? 'wait' : verdict === 'applies' ? 'good' : 'plain'}>{t(`groups.verdict.${verdict}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      <OwnImpact programmeId={programmeId} profile={profile} />
      {isOwn && (
        <div>
          <Button size="small" onPress={() => setIsEditing(true)}>
            {t('groups.describe')}
          </Button>
        </div>
      )}
      {isEditing && <ProfileDialog programmeId={programmeId} profile={profile} onClose={() => setIsEditing(false)} />}
    </section>
  );
};

const OwnImpact = ({ programmeId, profile: { audienceId, ownImpact } }: { programmeId: string; profile: GroupProfile }) => {
  const { t } = useTranslation();
  const save = useAction({
    act: (impact: Impact | null) => setOwnImpact(audienceId, impact),
    refresh: [['groups', programmeId]],
    onDone: () => showToast(t('common.saved')),
  });
  return (
    <SelectField
      name="ownImpact"
      label={t('groups.ownImpact')}
      value={ownImpact ?? 'owner'}
      onChange={(value) => save.run(impacts.find((impact) => impact === value) ?? null)}
      options={[
        { value: 'owner', label: t('groups.asOwner') },
        ...impacts.map((value) => ({ value: value as string, label: t(`groups.impact.${value}`) })),
      ]}
    />
  );
};

const ProfileDialog = ({ programmeId, profile, onClose }: { programmeId: string; profile: GroupProfile; onClose: () => void }) => {
  const { t } = useTranslation();
  const [impact, setImpact] = useState<Impact | 'unknown'>(profile.ownersImpact ?? 'unknown');
  const [chosen, setChosen] = useState<readonly AccessNeed[]>(profile.accessNeeds);
  const [languages, setLanguages] = useState(profile.languages);
  const save = useAction({
    act: () => describeGroup(profile.audienceId, { impact: impact === 'unknown' ? null : impact, accessNeeds: [...chosen], languages }),
    refresh: [['groups', programmeId]],
    toastErrors: false,
    onDone: () => {
      showToast(t('groups.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t('groups.describe')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} />
        <Radios
          name="impact"
          legend={t('groups.impactLabel')}
          value={impact}
          onChange={setImpact}
          choices={[
            ...impacts.map((value) => ({ value, label: t(`groups.impact.${value}`) })),
            { value: 'unknown' as const, label: t('groups.notSaid') },
          ]}
        />
        <Choices legend={t('groups.needsLabel')}>
          {needs.map((need) => (
            <Checkbox
              key={need}
              name={need}
              label={t(`groups.need.${need}`)}
              checked={chosen.includes(need)}
              onChange={(isOn) => setChosen((all) => (isOn ? [...all, need] : all.filter((one) => one !== need)))}
            />
          ))}
        </Choices>
        {chosen.includes('otherLanguages') && (
          <TextField name="languages" label={t('groups.languages')} value={languages} onChange={setLanguages} maxLength={300} />
        )}
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
