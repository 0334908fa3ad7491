import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cascade, copyLink, type Holder, remindHolder, removeHolder, restoreHolder, sendLink } from '../../api/cascade.ts';
import { mayDo } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { WhoMay } from '../../parts/who-may.tsx';
import { useOrganisation } from '../../shell/session-context.ts';
import styles from './cascade.module.css';
import { HolderDialog } from './holder-dialog.tsx';
import { HolderNotes } from './holder-notes.tsx';
import { ReplaceDialog } from './replace-dialog.tsx';

type HolderPanelProps = {
  cascade: Cascade;
  holder: Holder;
  byId: ReadonlyMap<string, Holder>;
  mayWrite: boolean;
  onAdd: () => void;
  onClose: () => void;
};

/** One holder: what is known, and what can be done about it. */
export const HolderPanel = (props: HolderPanelProps) => {
  const { cascade, holder, byId, mayWrite, onAdd, onClose } = props;
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'change' | 'replace' | null>(null);
  const back = () => setDoing(null);
  if (doing === 'change') return <HolderDialog cascade={cascade} aboveId={null} holder={holder} onClose={back} />;
  if (doing === 'replace') return <ReplaceDialog cascadeId={cascade.id} holder={holder} onClose={onClose} />;
  const isPerson = holder.kind === 'person';
  return (
    <Dialog title={holder.name} place="side" isOpen onClose={onClose}>
      <div className="wide">
        <HolderNotes holder={holder} byId={byId} />
        <Facts holder={holder} cascade={cascade} byId={byId} />
        {isPerson && <Sending cascade={cascade} holder={holder} />}
        {mayWrite && (
          <div className="row">
            {isPerson && <Button onPress={onAdd}>{t('cascade.addUnder')}</Button>}
            <Button onPress={() => setDoing('change')}>{t('cascade.change')}</Button>
            {isPerson && holder.confirmedAt === null && <Button onPress={() => setDoing('replace')}>{t('cascade.replace')}</Button>}
            <RemoveButton cascadeId={cascade.id} holder={holder} onDone={onClose} />
          </div>
        )}
      </div>
    </Dialog>
  );
};

const Facts = ({ holder, cascade, byId }: { holder: Holder; cascade: Cascade; byId: ReadonlyMap<string, Holder> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { role, email, mobile, locale, aboveIds, dueOn, sentAt, reminders, confirmedAt, how, reached, passedOn, audienceId, kind, state } =
    holder;
  const belongs = kind === 'person' ? cascade.targets.find((target) => target.audienceId === audienceId)?.audienceName : undefined;
  const facts: [string, string | false | null | undefined][] = [
    [t('cascade.facts.role'), role],
    [t('cascade.facts.email'), email],
    [t('cascade.facts.mobile'), mobile],
    [t('cascade.facts.reads'), kind === 'person' && t(`cascade.languages.${locale}`)],
    [t('cascade.facts.from'), aboveIds.length === 0 ? t('cascade.facts.us') : format.list(aboveIds.map((id) => byId.get(id)?.name ?? ''))],
    [t('cascade.facts.belongs'), belongs],
    [t('cascade.facts.sent'), sentAt && format.moment(sentAt)],
    [t('cascade.facts.due'), state === 'unknown' && dueOn ? format.day(dueOn) : null],
    [t('cascade.facts.reminders'), reminders > 0 ? format.number(reminders) : null],
    [t('cascade.facts.answered'), confirmedAt && format.day(passedOn ?? confirmedAt)],
    [t('cascade.facts.how'), how && t(`cascade.how.${how}`)],
    [t('cascade.facts.reached'), reached === null ? null : format.number(reached)],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

const Sending = ({ cascade, holder: { id, name, sentAt, confirmedAt, mayRemind } }: { cascade: Cascade; holder: Holder }) => {
  const { t } = useTranslation();
  const maySend = mayDo(useOrganisation().roles, 'send');
  const [url, setUrl] = useState('');
  const refresh = [['cascade', cascade.id]];
  const remind = useAction({ act: () => remindHolder(id), refresh, onDone: () => showToast(t('cascade.reminded', { name })) });
  const send = useAction({ act: () => sendLink(id), refresh, onDone: () => showToast(t('cascade.sent', { name })) });
  const copy = useAction({
    act: () => copyLink(id),
    refresh,
    onDone: async (link) => {
      setUrl(link.url);
      // Browsers may refuse; the link stands in a field then.
      await navigator.clipboard.writeText(link.url).then(
        () => showToast(t('cascade.copied', { name })),
        () => undefined,
      );
    },
  });
  if (cascade.status !== 'running') return null;
  if (!maySend) return <WhoMay right="send" />;
  return (
    <>
      <div className="row">
        {mayRemind && (
          <Button look="primary" isPending={remind.isPending} onPress={() => remind.run()}>
            {t('cascade.remind')}
          </Button>
        )}
        {confirmedAt === null && (
          <Button isPending={send.isPending} onPress={() => send.run()}>
            {sentAt === null ? t('cascade.send') : t('cascade.sendAgain')}
          </Button>
        )}
        <Button isPending={copy.isPending} onPress={() => copy.run()}>
          {t('cascade.copy')}
        </Button>
      </div>
      {url !== '' && <TextField name="link" label={t('cascade.copyByHand', { name })} value={url} onChange={() => undefined} readOnly />}
    </>
  );
};

const RemoveButton = ({ cascadeId, holder: { id, name }, onDone }: { cascadeId: string; holder: Holder; onDone: () => void }) => {
  const { t } = useTranslation();
  const refresh = [['cascade', cascadeId]];
  const restore = useAction({ act: () => restoreHolder(id), refresh });
  const remove = useAction({
    act: () => removeHolder(id),
    refresh,
    onDone: ({ removed }) => {
      const text =
        removed === 1 ? t('cascade.removedHolder', { count: 1, name }) : t('cascade.removedHolder', { count: removed - 1, name });
      showToast(text, { undo: () => restore.run() });
      onDone();
    },
  });
  return (
    <Button look="danger" isPending={remove.isPending} onPress={() => remove.run()}>
      {t('cascade.removeHolder')}
    </Button>
  );
};
