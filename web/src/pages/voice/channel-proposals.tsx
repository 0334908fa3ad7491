import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../api/session.ts';
import {
  type ChannelProposal,
  channelProposalsQuery,
  concludeProposal,
  type NetworkChannel,
  proposeChannel,
  remarkOnChannel,
  reopenProposal,
} from '../../api/voice.ts';
import { Button } from '../../parts/button.tsx';
import { fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useAction } from '../../parts/use-action.ts';
import { useOrganisation } from '../../shell/session-context.ts';
import { channelKinds } from './channel-dialog.tsx';
import { FormDialog } from './form-parts.tsx';
import styles from './voice.module.css';

const refresh = [
  ['network', 'channel-proposals'],
  ['network', 'channels'],
];
const tones = { open: 'info', added: 'good', declined: 'plain' } as const;
type Stance = ChannelProposal['remarks'][number]['stance'];
const stances: readonly Stance[] = ['for', 'against', 'neither'];

/** A new channel for everybody: proposed by any, discussed by all, added by the network. */
export const ChannelProposals = () => {
  const { t } = useTranslation();
  const mayWrite = mayDo(useOrganisation().roles, 'write');
  const [isNew, setIsNew] = useState(false);
  return (
    <section className={styles.section}>
      <h2>{t('channels.proposals')}</h2>
      <QueryView query={useQuery(channelProposalsQuery)}>
        {({ items, isEditor }) => (
          <>
            {items.length === 0 && <p>{t('channels.proposalsEmpty')}</p>}
            <ul className={styles.list}>
              {items.map((proposal) => (
                <Proposal key={proposal.id} proposal={proposal} isEditor={isEditor && mayWrite} mayWrite={mayWrite} />
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {mayWrite && (
        <div className="row">
          <Button onPress={() => setIsNew(true)}>{t('channels.propose')}</Button>
        </div>
      )}
      {isNew && <NewProposal onClose={() => setIsNew(false)} />}
    </section>
  );
};

type ProposalProps = { proposal: ChannelProposal; isEditor: boolean; mayWrite: boolean };

const Proposal = ({ proposal, isEditor, mayWrite }: ProposalProps) => {
  const { t } = useTranslation();
  const { id, name, why, status, remarks, conclusion, organisation } = proposal;
  const reopen = useAction({ act: () => reopenProposal(id), refresh });
  return (
    <li className={styles.item}>
      <h3>
        {name} <Tag tone={tones[status]}>{t(`channels.proposalStatus.${status}`)}</Tag>
      </h3>
      <p className={styles.text}>{why}</p>
      <small className="soft">{t('channels.proposed', { name: organisation.name })}</small>
      <ul className={styles.assets}>
        {remarks.map((remark) => (
          <li key={remark.id} className={styles.text}>
            <strong>
              {remark.organisation.name} ({t(`channels.stance.${remark.stance}`)}):
            </strong>{' '}
            {remark.text}
          </li>
        ))}
      </ul>
      {conclusion !== '' && (
        <p className={styles.text}>
          <strong>{t('channels.conclusion')}:</strong> {conclusion}
        </p>
      )}
      {status === 'open' && mayWrite && <Remark id={id} />}
      {status === 'open' && isEditor && <Conclude id={id} />}
      {status !== 'open' && isEditor && (
        <div className="row">
          <Button size="small" look="plain" isPending={reopen.isPending} onPress={() => reopen.run()}>
            {t('channels.reopen')}
          </Button>
        </div>
      )}
    </li>
  );
};

const Remark = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [stance, setStance] = useState<Stance>('for');
  const send = useAction({ act: () => remarkOnChannel(id, { text, stance }), refresh, onDone: () => setText('') });
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        send.run();
      }}
    >
      <TextArea name={`remark-${id}`} label={t('channels.remark')} value={text} onChange={setText} rows={2} maxLength={5000} />
      <SelectField
        name={`stance-${id}`}
        label={t('channels.stanceField')}
        value={stance}
        onChange={setStance}
        options={stances.map((value) => ({ value, label: t(`channels.stance.${value}`) }))}
      />
      <div className="row">
        <Button type="submit" size="small" isPending={send.isPending} isDisabled={text.trim() === ''}>
          {t('channels.remarkSend')}
        </Button>
      </div>
    </form>
  );
};

const Conclude = ({ id }: { id: string }) => {
  const { t } = useTranslation();
  const [conclusion, setConclusion] = useState('');
  const conclude = useAction({ act: (isAdded: boolean) => concludeProposal(id, { isAdded, conclusion }), refresh });
  return (
    <div className={styles.section}>
      <TextArea
        name={`conclusion-${id}`}
        label={t('channels.conclusion')}
        value={conclusion}
        onChange={setConclusion}
        rows={2}
        maxLength={5000}
      />
      <div className="row">
        <Button size="small" look="primary" isPending={conclude.isPending} onPress={() => conclude.run(true)}>
          {t('channels.agree')}
        </Button>
        <Button size="small" isPending={conclude.isPending} onPress={() => conclude.run(false)}>
          {t('channels.decline')}
        </Button>
      </div>
    </div>
  );
};

const NewProposal = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<NetworkChannel['kind']>('social');
  const [why, setWhy] = useState('');
  const save = useAction({ act: () => proposeChannel({ name, kind, why }), refresh, toastErrors: false, onDone: onClose });
  return (
    <FormDialog
      title={t('channels.propose')}
      onClose={onClose}
      onSubmit={() => save.run()}
      error={save.error}
      isPending={save.isPending}
      button={t('channels.propose')}
      labels={{ name: t('channels.name'), why: t('channels.why') }}
    >
      <TextField
        name="name"
        label={t('channels.name')}
        value={name}
        onChange={setName}
        maxLength={200}
        error={fieldError(save.error, 'name')}
      />
      <SelectField
        name="kind"
        label={t('channels.kindField')}
        value={kind}
        onChange={setKind}
        options={channelKinds.map((value) => ({ value, label: t(`channels.kind.${value}`) }))}
      />
      <TextArea name="why" label={t('channels.why')} value={why} onChange={setWhy} rows={3} error={fieldError(save.error, 'why')} />
    </FormDialog>
  );
};
