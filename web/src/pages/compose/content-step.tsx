import type { Editor as TiptapEditor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RichText, SendOut } from '../../api/send-outs.ts';
import { Tabs } from '../../parts/tabs.tsx';
import { GuardLayer } from '../language/guardrails/guard-layer.tsx';
import { useGuardrails } from '../language/guardrails/use-guardrails.ts';
import styles from './compose.module.css';
import { Editor } from './editor.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { StepHeading } from './step-heading.tsx';
import { TextNotes } from './text-notes.tsx';
import type { useAutosave } from './use-autosave.ts';

/** The tab where one writes. */
export const everywhere = 'all';

/** One text for every channel; the tabs show what each of them makes of it. */
type ContentStepProps = { sendOut: SendOut; autosave: ReturnType<typeof useAutosave>; tab: string; onTab: (tab: string) => void };

export const ContentStep = ({ sendOut, autosave, tab, onTab }: ContentStepProps) => {
  const { t } = useTranslation();
  const { draft, change, saveNow } = autosave;
  const [tiptap, setTiptap] = useState<TiptapEditor | null>(null);
  const guard = useGuardrails(tiptap, sendOut.id);
  const editor = (
    <div className={styles.sheet}>
      <Editor
        subject={draft.subject}
        body={draft.body}
        onSubject={(subject) => change({ subject })}
        onBody={(body: RichText) => change({ body })}
        onEditor={setTiptap}
        layer={(text) => (
          <GuardLayer editor={tiptap} guard={guard}>
            {text}
          </GuardLayer>
        )}
      />
    </div>
  );
  return (
    <div className={styles.columns}>
      <div>
        <StepHeading title={t('compose.contentTitle')} sendOut={sendOut.title} />
        <Tabs
          label={t('compose.channelTabs')}
          chosen={tab}
          onChoose={(id) => {
            if (id !== everywhere) void saveNow();
            onTab(id);
          }}
          tabs={[
            { id: everywhere, label: t('compose.allChannels'), panel: editor },
            ...draft.channels.map((channel) => ({
              id: channel as string,
              label: t(`channel.${channel}`),
              panel: <PreviewPane sendOut={sendOut} channel={channel} />,
            })),
          ]}
        />
      </div>
      <TextNotes sendOut={sendOut} draft={draft} editor={tiptap} guard={guard} />
    </div>
  );
};
