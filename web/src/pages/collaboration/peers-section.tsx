import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactPeer, leadLocally, type Peers, peersQuery, type Room, roomKey, shareExperience } from '../../api/collaboration.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { Needs } from '../../parts/read-only.ts';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './collaboration.module.css';
import { FactsForm, LeadDialog, PeerDialog } from './peer-dialogs.tsx';
import { QuestionDialog } from './question-dialog.tsx';

type Peer = Peers['peers'][number];
type Lead = Peers['leads'][number];
type Asked = { id: string; name: string };

export const PeersSection = ({ room }: { room: Room }) => {
  const peers = useQuery(peersQuery);
  return <QueryView query={peers}>{(data) => <PeersView room={room} data={data} />}</QueryView>;
};

const PeersView = ({ room, data }: { room: Room; data: Peers }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'peer' | 'lead' | null>(null);
  const [asking, setAsking] = useState<Asked | null>(null);
  const ownPeer = data.peers.find(({ isOwn }) => isOwn);
  const ownLead = data.leads.find(({ isOwn }) => isOwn);
  const close = (): void => setOpen(null);
  const onAsk = room.mayWrite ? setAsking : undefined;
  return (
    <>
      <section className={styles.section}>
        <h2>{t('collaboration.peers')}</h2>
        {data.peers.length === 0 && <p>{t('collaboration.peersEmpty')}</p>}
        <ul className={styles.list}>
          {data.peers.map((peer) => (
            <PeerRow key={peer.id} peer={peer} onAsk={onAsk} />
          ))}
        </ul>
        <div className="row">
          <Button needs="see" onPress={() => setOpen('peer')}>
            {t(ownPeer ? 'collaboration.peerChange' : 'collaboration.peerJoin')}
          </Button>
          {ownPeer && <LeaveButton label={t('collaboration.peerLeave')} act={() => shareExperience({ experience: null })} />}
        </div>
      </section>
      <section className={styles.section}>
        <h2>{t('collaboration.leads')}</h2>
        {data.leads.length === 0 && <p>{t('collaboration.leadsEmpty')}</p>}
        <ul className={styles.list}>
          {data.leads.map((lead) => (
            <LeadRow key={lead.id} lead={lead} onAsk={onAsk} />
          ))}
        </ul>
        <div className="row">
          <Button needs="see" onPress={() => setOpen('lead')}>
            {t(ownLead ? 'collaboration.leadChange' : 'collaboration.leadJoin')}
          </Button>
          {ownLead && <LeaveButton label={t('collaboration.leadLeave')} act={() => leadLocally(null)} />}
        </div>
        {room.mayWrite && <FactsForm own={data.own} />}
      </section>
      <Needs value="see">
        {open === 'peer' && <PeerDialog own={ownPeer} onClose={close} />}
        {open === 'lead' && <LeadDialog own={ownLead} onClose={close} />}
      </Needs>
      {asking !== null && (
        <QuestionDialog
          title={t('collaboration.peerContactTitle', { name: asking.name })}
          onAsk={(question) => contactPeer({ peerId: asking.id, question })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
};

const LeaveButton = ({ label, act }: { label: string; act: () => Promise<unknown> }) => {
  const { t } = useTranslation();
  const leave = useAction({ act, refresh: [roomKey], onDone: () => showToast(t('collaboration.peerLeft')) });
  return (
    <Button needs="see" look="plain" isPending={leave.isPending} onPress={() => leave.run()}>
      {label}
    </Button>
  );
};

type OnAsk = { onAsk: ((asked: Asked) => void) | undefined };

const PeerRow = ({ peer, onAsk }: { peer: Peer } & OnAsk) => {
  const { t } = useTranslation();
  const { id, name, organisation, tookPart, about, topics, isOwn } = peer;
  return (
    <li className={styles.item}>
      <h3>
        {name}, {organisation.name}
      </h3>
      <p>{t('collaboration.peerTook', { what: tookPart })}</p>
      {about !== '' && <p className={styles.text}>{about}</p>}
      <p className="row">
        {topics.map((topic) => (
          <Tag key={topic.id}>{topic.name}</Tag>
        ))}
      </p>
      {onAsk && !isOwn && (
        <div className="row">
          <Button size="small" onPress={() => onAsk({ id, name })}>
            {t('collaboration.peerContact', { name })}
          </Button>
        </div>
      )}
    </li>
  );
};

const LeadRow = ({ lead, onAsk }: { lead: Lead } & OnAsk) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, organisation, topics, matches, isOwn } = lead;
  const reasonOf = ({ kind, topic }: Lead['matches'][number]['reasons'][number]): string =>
    kind === 'topic' ? t('collaboration.reason.topic', { topic: topic ?? '' }) : t(`collaboration.reason.${kind}`);
  return (
    <li className={styles.item}>
      <h3>
        {name}, {organisation.name}
      </h3>
      {topics.length > 0 && (
        <p className="row">
          {topics.map((topic) => (
            <Tag key={topic.id}>{topic.name}</Tag>
          ))}
        </p>
      )}
      {matches.length === 0 ? (
        <p className="soft">{t('collaboration.matchNone')}</p>
      ) : (
        <>
          <p>{t('collaboration.matches')}:</p>
          <ul>
            {matches.map(({ peer, reasons }) => (
              <li key={peer.id}>
                {peer.name}, {peer.organisation.name}: {format.list(reasons.map(reasonOf))}{' '}
                {onAsk && isOwn && (
                  <Button size="small" onPress={() => onAsk(peer)}>
                    {t('collaboration.peerContact', { name: peer.name })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
};
