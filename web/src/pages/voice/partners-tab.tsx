import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consultationsQuery, meetingsQuery } from '../../api/network.ts';
import { addPartner, endPartnership, partnersQuery, resumePartnership, shareWithPartners } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { FormDialog } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [['network', 'partners']];
const kinds = ['mailbox', 'supplier', 'other'] as const;

export const PartnersTab = () => {
  const { t } = useTranslation();
  const [isNew, setIsNew] = useState(false);
  return (
    <div className={styles.main}>
      <QueryView query={useQuery(partnersQuery)}>
        {({ items, isEditor, shared }) => (
          <>
            <section className={styles.section}>
              <h2>{t('partners.title')}</h2>
              <p className="soft">{t('partners.text')}</p>
              {items.length === 0 && <p>{t('partners.empty')}</p>}
              <ul className={styles.list}>
                {items.map(({ id, organisation, kind, since }) => (
                  <Partner key={id} id={id} name={organisation.name} kind={kind} since={since} mayEnd={isEditor} />
                ))}
              </ul>
              {isEditor && (
                <div className="row">
                  <Button look="primary" onPress={() => setIsNew(true)}>
                    {t('partners.add')}
                  </Button>
                </div>
              )}
            </section>
            <Shares shared={shared.map(({ subjectId }) => subjectId)} isEditor={isEditor} />
            {isNew && <NewPartner onClose={() => setIsNew(false)} />}
          </>
        )}
      </QueryView>
    </div>
  );
};

type PartnerProps = { id: string; name: string; kind: (typeof kinds)[number]; since: string; mayEnd: boolean };

const Partner = ({ id, name, kind, since, mayEnd }: PartnerProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const resume = useAction({ act: () => resumePartnership(id), refresh });
  const end = useAction({
    act: () => endPartnership(id),
    refresh,
    onDone: () => showToast(t('partners.ended', { name }), { undo: () => resume.run() }),
  });
  return (
    <li className={styles.item}>
      <h3>
        {name} <Tag>{t(`partners.kind.${kind}`)}</Tag>
      </h3>
      <small className="soft">{t('partners.since', { day: format.day(since) })}</small>
      {mayEnd && (
        <div className="row">
          <Button
            size="small"
            look="plain"
            aria-label={`${t('partners.end')}: ${name}`}
            isPending={end.isPending}
            onPress={() => end.run()}
          >
            {t('partners.end')}
          </Button>
        </div>
      )}
    </li>
  );
};

const Shares = ({ shared, isEditor }: { shared: readonly string[]; isEditor: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const meetings = useQuery(meetingsQuery).data?.items ?? [];
  const consultations = useQuery(consultationsQuery).data?.items ?? [];
  const share = useAction({ act: shareWithPartners, refresh });
  const all = [
    ...meetings.map(({ id, title, heldOn }) => ({
      id,
      kind: 'meeting' as const,
      label: t('partners.meeting', { title, day: format.day(heldOn) }),
    })),
    ...consultations.map(({ id, question }) => ({
      id,
      kind: 'consultation' as const,
      label: t('partners.consultation', { title: question }),
    })),
  ];
  const shown = isEditor ? all : all.filter(({ id }) => shared.includes(id));
  return (
    <section className={styles.section}>
      <h2>{t('partners.shared')}</h2>
      <p className="soft">{t('partners.sharedText')}</p>
      {shown.length === 0 && <p>{t('partners.sharedNone')}</p>}
      {shown.map(({ id, kind, label }) => (
        <Checkbox
          key={id}
          name={`share-${id}`}
          label={label}
          checked={shared.includes(id)}
          disabled={!isEditor || share.isPending}
          onChange={(isShared) => share.run({ subjectId: id, kind, isShared })}
        />
      ))}
    </section>
  );
};

const NewPartner = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [organisationNumber, setOrganisationNumber] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('mailbox');
  const save = useAction({ act: () => addPartner({ organisationNumber, kind }), refresh, toastErrors: false, onDone: onClose });
  return (
    <FormDialog
      title={t('partners.add')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('partners.add')}
      labels={{ organisationNumber: t('partners.number') }}
    >
      <TextField
        name="organisationNumber"
        label={t('partners.number')}
        value={organisationNumber}
        onChange={setOrganisationNumber}
        inputMode="numeric"
        error={fieldError(save.error, 'organisationNumber')}
      />
      <SelectField
        name="kind"
        label={t('partners.kindField')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`partners.kind.${value}`) }))}
      />
    </FormDialog>
  );
};
