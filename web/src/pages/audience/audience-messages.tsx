import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breakInheritance, mendInheritance, type PlanAudience, type PlanMessage, type PlanStructure } from '../../api/plan.ts';
import { groupPageQuery } from '../../api/services.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { AddMessage } from './add-message.tsx';
import styles from './audience-page.module.css';
import { InheritanceDialog } from './inheritance-dialog.tsx';

type AudienceMessagesProps = { structure: PlanStructure; audience: PlanAudience };

export const AudienceMessages = ({ structure, audience }: AudienceMessagesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [isInheriting, setIsInheriting] = useState(false);
  // The structure is its owner’s; those who follow the plan read it.
  const { id: programmeId, isOwn } = structure.programme;
  const refresh = [['plan', programmeId], ['matrix', programmeId], ['today']];
  const titleOf = (id: string) => structure.messages.find((message) => message.id === id)?.title ?? '';
  const mend = useAction({
    act: (id: string) => mendInheritance(audience.id, id),
    refresh,
    onDone: (_, id) => showToast(t('audience.takenBack', { title: titleOf(id) })),
  });
  const except = useAction({
    act: (id: string) => breakInheritance(audience.id, id),
    refresh,
    onDone: (_, id) => showToast(t('audience.excepted', { title: titleOf(id) }), { undo: () => mend.run(id) }),
  });
  const pick = (ids: readonly string[]): PlanMessage[] => structure.messages.filter(({ id }) => ids.includes(id));
  const [own, inherited, broken] = [pick(audience.ownMessageIds), pick(audience.inheritedMessageIds), pick(audience.brokenMessageIds)];
  const hidden = new Set(useQuery(groupPageQuery(audience.id)).data?.hidden.map(({ id }) => id));
  const item = (message: PlanMessage, more?: React.ReactNode) => (
    <li key={message.id}>
      <span>
        <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId: message.id }}>
          {message.title}
        </Link>
        {hidden.has(message.id) && <small> {t('services.otherPart')}</small>}
      </span>
      {more}
    </li>
  );
  return (
    <section className={styles.section}>
      <h2>{t('audience.messages')}</h2>
      <p className="soft">
        {audience.inheritsFrom.length === 0
          ? t('audience.noInheritance')
          : t('audience.inheritsFrom', { names: format.list(audience.inheritsFrom.map(({ name }) => name)) })}
      </p>
      {inherited.length > 0 && (
        <ul className={styles.items}>
          {inherited.map((message) =>
            item(
              message,
              isOwn && (
                <Button
                  size="small"
                  look="plain"
                  aria-label={t('audience.exceptTitle', { title: message.title })}
                  onPress={() => except.run(message.id)}
                >
                  {t('audience.except')}
                </Button>
              ),
            ),
          )}
        </ul>
      )}
      {broken.length > 0 && (
        <>
          <h3>{t('audience.exceptions')}</h3>
          <ul className={styles.items}>
            {broken.map((message) =>
              item(
                message,
                isOwn && (
                  <Button
                    size="small"
                    look="plain"
                    aria-label={`${t('audience.takeBack')}: ${message.title}`}
                    onPress={() => mend.run(message.id)}
                  >
                    {t('audience.takeBack')}
                  </Button>
                ),
              ),
            )}
          </ul>
        </>
      )}
      {own.length > 0 && (
        <>
          {inherited.length > 0 && <h3>{t('audience.ownMessages')}</h3>}
          <ul className={styles.items}>{own.map((message) => item(message))}</ul>
        </>
      )}
      {own.length + inherited.length === 0 && <p className="soft">{t('audience.noMessages')}</p>}
      <AddMessage structure={structure} audience={audience} />
      {isOwn && (
        <div>
          <Button size="small" onPress={() => setIsInheriting(true)}>
            {t('audience.changeInheritance')}
          </Button>
        </div>
      )}
      {isInheriting && <InheritanceDialog structure={structure} audience={audience} onClose={() => setIsInheriting(false)} />}
    </section>
  );
};
