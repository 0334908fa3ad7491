import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MessageDetails } from '../../api/plan.ts';
import {
  type Attachment,
  type AttachmentVisibility,
  attachmentsQuery,
  attachmentUrl,
  changeAttachment,
  fillInTemplate,
} from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyLine } from '../../parts/empty-line.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { acceptedFiles } from './accepted-files.ts';
import { AttachmentDialog } from './attachment-dialog.tsx';
import styles from './message-page.module.css';

/** Documents, figures and templates of the message, each with who may see it. */
export const MessageAttachments = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const items = useQuery(attachmentsQuery(message.id)).data;
  const [adding, setAdding] = useState<'document' | 'figure' | null>(null);
  if (items === undefined) return null;
  const shown = items.filter(({ kind }) => kind !== 'filled');
  return (
    <section className={styles.section}>
      <h2>{t('attachments.title')}</h2>
      {shown.length === 0 ? (
        <EmptyLine>{t('attachments.none')}</EmptyLine>
      ) : (
        <ul className={styles.items}>
          {shown.map((attachment) => (
            <Item
              key={attachment.id}
              messageId={message.id}
              attachment={attachment}
              filled={items.find(({ templateId }) => templateId === attachment.id)}
            />
          ))}
        </ul>
      )}
      <div className="row">
        <Button onPress={() => setAdding('document')}>{t('attachments.add')}</Button>
        <Button look="plain" onPress={() => setAdding('figure')}>
          {t('attachments.addFigure')}
        </Button>
      </div>
      {adding !== null && <AttachmentDialog messageId={message.id} kind={adding} onClose={() => setAdding(null)} />}
    </section>
  );
};

type ItemProps = { messageId: string; attachment: Attachment; filled: Attachment | undefined };

const Item = ({ messageId, attachment, filled }: ItemProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, kind, figure, sizeBytes, organisation, isOwn, visibility, filledBy } = attachment;
  const refresh = [['attachments', messageId]];
  const restore = useAction({ act: () => changeAttachment(id, { isRemoved: false }), refresh });
  const remove = useAction({
    act: () => changeAttachment(id, { isRemoved: true }),
    refresh,
    onDone: () => showToast(t('services.removed', { name: title }), { undo: () => restore.run() }),
  });
  const show = useAction({
    act: (to: AttachmentVisibility) => changeAttachment(id, { visibility: to }),
    refresh,
    onDone: () => showToast(t('common.saved')),
  });
  const facts = [
    t(`attachments.kind.${kind}`),
    sizeBytes === null ? '' : `${format.number(Math.max(1, Math.round(sizeBytes / 1024)))} kB`,
    isOwn ? '' : organisation.name,
    filledBy === null || filledBy === 0 ? '' : t('attachments.filledBy', { count: filledBy }),
  ];
  return (
    <li>
      <span>
        {figure === null ? (
          <a href={attachmentUrl(id)} download aria-label={t('attachments.download', { title })}>
            {title}
          </a>
        ) : (
          <span>
            {title}: <b>{figure}</b>
          </span>
        )}{' '}
        <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
        {filled !== undefined && (
          <small>
            {' '}
            <a href={attachmentUrl(filled.id)} download>
              {t('attachments.kind.filled')}
            </a>
          </small>
        )}
      </span>
      <span className="row">
        <Tag tone={visibility === 'public' ? 'info' : 'plain'}>{t(`services.seen.${visibility}`)}</Tag>
        {isOwn && (
          <Menu
            size="small"
            look="plain"
            label={t('common.change')}
            ariaLabel={`${t('common.change')}: ${title}`}
            choices={[
              ...(['own', 'network', 'public'] as const)
                .filter((to) => to !== visibility)
                .map((to) => ({ id: to as string, label: t(`services.seenLong.${to}`) })),
              { id: 'remove', label: t('common.remove') },
            ]}
            onChoose={(chosen) => (chosen === 'remove' ? remove.run() : show.run(chosen as AttachmentVisibility))}
          />
        )}
      </span>
      {kind === 'template' && <FillIn messageId={messageId} attachment={attachment} />}
    </li>
  );
};

const FillIn = ({ messageId, attachment: { id, title } }: { messageId: string; attachment: Attachment }) => {
  const { t } = useTranslation();
  const fill = useAction({
    act: (file: File) => fillInTemplate(id, file),
    refresh: [['attachments', messageId]],
    onDone: () => showToast(t('attachments.filled')),
  });
  return (
    <FileDrop
      label={t('attachments.fillIn')}
      hint={t('attachments.fillInFor', { title })}
      accept={acceptedFiles}
      onFile={(file) => fill.run(file)}
    />
  );
};
