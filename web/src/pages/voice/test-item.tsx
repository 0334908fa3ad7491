import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeMessageTest, type MessageTest, openMessageTest, restoreMessageTest, retireMessageTest } from '../../api/voice.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { Tag } from '../../parts/tag.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { CopyButton } from './copy-button.tsx';
import { FormDialog } from './form-parts.tsx';
import styles from './voice.module.css';

export const testRefresh = [['message-tests'], ['message-test-ages']];
const tones = { draft: 'plain', open: 'info', closed: 'good' } as const;

export const TestItem = ({ test, mayWrite }: { test: MessageTest; mayWrite: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    t(`tests.subjectKind.${test.subjectKind}`),
    t(`tests.method.${test.method}`),
    test.audience,
    t('tests.n', { n: format.number(test.n) }),
    test.heldOn === null ? '' : t('tests.held', { day: format.day(test.heldOn) }),
    t('tests.by', { name: test.organisation.name }),
  ];
  return (
    <li className={styles.item}>
      <h3>
        {test.title} <Tag tone={tones[test.status]}>{t(`tests.status.${test.status}`)}</Tag>
      </h3>
      <p className="soft">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <p>{test.question}</p>
      <div className={styles.variants}>
        {test.variants.map((variant, index) => (
          <Variant key={variant.id} variant={variant} letter={String.fromCodePoint(65 + index)} method={test.method} />
        ))}
      </div>
      {test.n > 0 && test.variants.length > 1 && <p>{test.isClear ? t('tests.clear') : t('tests.notClear')}</p>}
      {test.conclusion !== '' && (
        <p className={styles.text}>
          <strong>{t('tests.conclusion')}:</strong> {test.conclusion}
        </p>
      )}
      {mayWrite && <Actions test={test} />}
    </li>
  );
};

type VariantProps = { variant: MessageTest['variants'][number]; letter: string; method: MessageTest['method'] };

const Variant = ({ variant: { wording, asked, hits, share, low, high, isAhead }, letter, method }: VariantProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.variant}>
      <p>
        <strong>{letter}.</strong> {wording} {isAhead && <Tag tone="info">{t('tests.ahead')}</Tag>}
      </p>
      {share !== null && low !== null && high !== null && (
        <>
          <div className={styles.bar} aria-hidden="true">
            <span style={{ width: `${share}%` }} />
            <i className={styles.range} style={{ left: `${low}%`, width: `${high - low}%` }} />
          </div>
          <small>
            {t(method === 'choice' ? 'tests.chosen' : 'tests.understood', { share: format.number(share) })} ·{' '}
            {t('tests.of', { hits: format.number(hits), asked: format.number(asked) })} ·{' '}
            {t('tests.interval', { low: format.number(low), high: format.number(high) })}
          </small>
        </>
      )}
    </div>
  );
};

const Actions = ({ test: { id, status, url } }: { test: MessageTest }) => {
  const { t } = useTranslation();
  const [isClosing, setIsClosing] = useState(false);
  const open = useAction({ act: () => openMessageTest(id), refresh: testRefresh });
  const restore = useAction({ act: () => restoreMessageTest(id), refresh: testRefresh });
  const retire = useAction({
    act: () => retireMessageTest(id),
    refresh: testRefresh,
    onDone: () => showToast(t('tests.retired'), { undo: () => restore.run() }),
  });
  return (
    <div className="row">
      {status === 'draft' && (
        <Button size="small" look="primary" isPending={open.isPending} onPress={() => open.run()}>
          {t('tests.open')}
        </Button>
      )}
      {status === 'open' && url !== null && (
        <>
          <CopyButton text={url}>{t('tests.copyLink')}</CopyButton>
          <a href={new URL(url).pathname} target="_blank" rel="noreferrer">
            {t('tests.look')}
          </a>
          <Button size="small" onPress={() => setIsClosing(true)}>
            {t('tests.close')}
          </Button>
        </>
      )}
      <Button size="small" look="plain" isPending={retire.isPending} onPress={() => retire.run()}>
        {t('tests.retire')}
      </Button>
      {isClosing && <CloseDialog id={id} onClose={() => setIsClosing(false)} />}
    </div>
  );
};

const CloseDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const [conclusion, setConclusion] = useState('');
  const close = useAction({ act: () => closeMessageTest(id, conclusion), refresh: testRefresh, toastErrors: false, onDone: onClose });
  return (
    <FormDialog
      title={t('tests.close')}
      onClose={onClose}
      onSubmit={() => close.run()}
      error={close.error}
      isPending={close.isPending}
      button={t('tests.close')}
    >
      <TextArea name="conclusion" label={t('tests.conclusion')} value={conclusion} onChange={setConclusion} rows={4} maxLength={2000} />
    </FormDialog>
  );
};
