import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MessageDetails, planQuery, setVariantOf } from '../../api/plan.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import styles from './message-page.module.css';

export const VariantOf = ({ message }: { message: MessageDetails }) => {
  const { t } = useTranslation();
  const programmeId = message.programme.id;
  const others = (useQuery(planQuery(programmeId)).data?.messages ?? []).filter(
    ({ id, coreMessageId }) => id !== message.id && coreMessageId === null,
  );
  const [core, setCore] = useState(message.coreMessageId ?? '');
  const refresh = [['message'], ['plan', programmeId]];
  const undo = useAction({ act: () => setVariantOf(message.id, message.coreMessageId), refresh });
  const save = useAction({
    act: () => setVariantOf(message.id, core || null),
    refresh,
    onDone: () => showToast(t('message.variantSaved'), { undo: () => undo.run() }),
  });
  return (
    <section className={styles.section}>
      <h2>{t('message.variants')}</h2>
      {message.coreMessage && (
        <p>
          <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId: message.coreMessage.id }}>
            {t('message.variantOf', { title: message.coreMessage.title })}
          </Link>
        </p>
      )}
      {message.variants.length > 0 && (
        <>
          <p className="soft">{t('message.hasVariants')}</p>
          <ul className={styles.items}>
            {message.variants.map(({ id, title }) => (
              <li key={id}>
                <Link to="/program/$programmeId/budskap/$messageId" params={{ programmeId, messageId: id }}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {message.variants.length === 0 && (
        <form
          className="wide"
          onSubmit={(event) => {
            event.preventDefault();
            save.run();
          }}
        >
          <SelectField
            name="core"
            label={t('message.chooseCore')}
            hint={t('message.chooseCoreHint')}
            value={core}
            onChange={setCore}
            options={[{ value: '', label: t('message.notVariant') }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
          />
          {core !== (message.coreMessageId ?? '') && (
            <div>
              <Button type="submit" isPending={save.isPending}>
                {t('message.saveVariant')}
              </Button>
            </div>
          )}
        </form>
      )}
    </section>
  );
};
