import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../parts/button.tsx';
import { Presence } from '../../parts/presence.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Brand } from '../../shell/work-shell.tsx';
import styles from './compose.module.css';
import { type ComposeStep, composeSteps } from './compose-steps.ts';
import type { SaveState } from './use-autosave.ts';

type ComposeBarProps = { textId: string; step: ComposeStep; state: SaveState; onGo: (step: ComposeStep) => void; onRetry: () => void };

export const ComposeBar = ({ textId, step, state, onGo, onRetry }: ComposeBarProps) => {
  const { t } = useTranslation();
  return (
    <header className={styles.bar}>
      <Brand />
      <nav aria-label={t('compose.steps')}>
        <ol className={styles.steps}>
          {composeSteps.map((each) => (
            <li key={each}>
              <button type="button" aria-current={each === step ? 'step' : undefined} onClick={() => onGo(each)}>
                {t(`compose.step.${each}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Presence textId={textId} />
      <SaveMark state={state} onRetry={onRetry} />
    </header>
  );
};

const SaveMark = ({ state, onRetry }: { state: SaveState; onRetry: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (state.kind === 'failed')
    return (
      <span className={styles.saved} role="alert">
        <Tag tone="bad">{t('compose.notSaved')}</Tag>
        <Button size="small" onPress={onRetry}>
          {t('common.tryAgain')}
        </Button>
      </span>
    );
  return (
    <span className={styles.saved}>
      <Tag tone={state.kind === 'saved' ? 'good' : 'plain'}>
        {state.kind === 'saved' ? t('compose.savedAt', { time: format.time(state.at) }) : t('compose.saving')}
      </Tag>
    </span>
  );
};
