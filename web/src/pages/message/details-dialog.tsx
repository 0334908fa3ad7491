import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DetailFields, enrichMessage, type MessageDetail } from '../../api/rich-messages.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/choice.tsx';
import { ClashNotice } from '../../parts/clash-notice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary } from '../../parts/error-summary.tsx';
import { TextArea } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { type Clash, useSaveTogether } from '../../parts/use-save-together.ts';

type Props = { messageId: string; programmeId: string; detail: MessageDetail; onClose: () => void };

const rows = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((row) => row.trim())
      .filter((row) => row !== ''),
  ),
];

const texts = ['before', 'after', 'benefit', 'ask'] as const;
type TextName = (typeof texts)[number];

export const DetailsDialog = ({ messageId, programmeId, detail, onClose }: Props) => {
  const { t } = useTranslation();
  const [isQuestion, setIsQuestion] = useState(detail.isQuestion);
  const [answer, setAnswer] = useState(detail.answer);
  const [written, setWritten] = useState<Record<TextName, string>>(detail);
  const [scenarios, setScenarios] = useState(detail.scenarios.join('\n'));
  const listed = (isAffected: boolean) =>
    detail.affected
      .filter((row) => row.isAffected === isAffected)
      .map(({ text }) => text)
      .join('\n');
  const [concerned, setConcerned] = useState(() => listed(true));
  const [unconcerned, setUnconcerned] = useState(() => listed(false));
  const fields = (): DetailFields => {
    const { before, after, benefit, ask } = written;
    const affected = [
      ...rows(concerned).map((text) => ({ text, isAffected: true })),
      ...rows(unconcerned).map((text) => ({ text, isAffected: false })),
    ];
    return { isQuestion, answer, before, after, benefit, ask, scenarios: rows(scenarios), affected };
  };
  const save = useSaveTogether<DetailFields>({
    before: fieldsOf(detail),
    revision: detail.revision,
    readTheirs: (theirs) => ({ fields: fieldsOf(theirs as MessageDetail), revision: (theirs as MessageDetail).revision }),
    write: (changes, revision, theirs) => enrichMessage(messageId, { ...theirs, ...changes, revision }),
    refresh: [
      ['message', messageId],
      ['questions', programmeId],
    ],
    onDone: (alsoTheirs) => {
      showToast(t(alsoTheirs ? 'clash.together' : 'common.saved'));
      onClose();
    },
  });
  const list = { rows: 3, maxLength: 15_000 };
  return (
    <Dialog title={t('richMessage.title')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run(fields());
        }}
      >
        {save.clash && <DetailClash clash={save.clash} />}
        <ErrorSummary error={save.error} />
        <p className="soft">{t('richMessage.hint')}</p>
        <Checkbox name="isQuestion" label={t('richMessage.isQuestion')} checked={isQuestion} onChange={setIsQuestion} />
        {isQuestion && (
          <TextArea name="answer" label={t('richMessage.answer')} value={answer} onChange={setAnswer} rows={5} maxLength={5000} />
        )}
        {texts.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(`richMessage.${name}`)}
            value={written[name]}
            onChange={(text) => setWritten((all) => ({ ...all, [name]: text }))}
            rows={2}
            maxLength={5000}
          />
        ))}
        <TextArea
          name="scenarios"
          label={t('richMessage.scenarios')}
          hint={t('richMessage.onePerRow')}
          value={scenarios}
          onChange={setScenarios}
          {...list}
        />
        <TextArea
          name="concerned"
          label={t('richMessage.concerned')}
          hint={t('richMessage.onePerRow')}
          value={concerned}
          onChange={setConcerned}
          {...list}
        />
        <TextArea
          name="unconcerned"
          label={t('richMessage.unconcerned')}
          hint={t('richMessage.onePerRow')}
          value={unconcerned}
          onChange={setUnconcerned}
          {...list}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const fieldsOf = ({ isQuestion, answer, before, after, benefit, ask, scenarios, affected }: MessageDetail): DetailFields => ({
  isQuestion,
  answer,
  before,
  after,
  benefit,
  ask,
  scenarios,
  affected,
});

const DetailClash = ({ clash }: { clash: Clash<DetailFields> }) => {
  const { t } = useTranslation();
  const shown = (name: keyof DetailFields, fields: DetailFields): string => {
    if (name === 'isQuestion') return t(fields.isQuestion ? 'clash.yes' : 'clash.no');
    if (name === 'scenarios') return fields.scenarios.join(', ');
    if (name !== 'affected') return fields[name];
    return fields.affected
      .map(({ text, isAffected }) => `${text} (${t(isAffected ? 'richMessage.isAffected' : 'richMessage.isNotAffected')})`)
      .join(', ');
  };
  return (
    <ClashNotice
      rows={clash.names.map((name) => ({
        name,
        label: t(`richMessage.${name}`),
        mine: shown(name, clash.mine),
        theirs: shown(name, clash.theirs),
      }))}
      onMine={clash.keepMine}
      onTheirs={clash.keepTheirs}
    />
  );
};
