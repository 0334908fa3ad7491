import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addConnection, type Connection, changeConnection } from '../../api/services.ts';
import { Button } from '../../parts/button.tsx';
import { Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { SelectField, TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';

const empty = {
  kind: 'mailing',
  name: '',
  description: '',
  url: '',
  carries: 'unknown',
  how: '',
  visibility: 'network',
} as const;

type Written = Pick<Connection, 'kind' | 'name' | 'description' | 'url' | 'carries' | 'how' | 'visibility'>;

const lines = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export const ConnectionDialog = ({ connection, onClose }: { connection: Connection | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const [written, setWritten] = useState<Written>(connection ?? empty);
  const [audiences, setAudiences] = useState(connection?.audiences.join('\n') ?? '');
  const [volume, setVolume] = useState(connection?.yearlyVolume?.toString() ?? '');
  const set = (change: Partial<Written>) => setWritten((all) => ({ ...all, ...change }));
  const { kind, name, description, url, carries, how, visibility } = written;
  const fields = {
    kind,
    name,
    description,
    url,
    carries,
    how,
    visibility,
    audiences: lines(audiences),
    yearlyVolume: volume === '' ? null : Number(volume),
  };
  const save = useAction<void, unknown>({
    act: () =>
      connection === undefined ? addConnection(fields) : changeConnection(connection.id, { ...fields, revision: connection.revision }),
    refresh: [['service', 'connections']],
    toastErrors: false,
    onDone: () => {
      showToast(t('common.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t(connection === undefined ? 'services.addConnection' : 'services.editConnection')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ name: t('services.connectionName'), how: t('services.how'), url: t('services.url') }} />
        <TextField
          name="name"
          label={t('services.connectionName')}
          value={name}
          onChange={(text) => set({ name: text })}
          required
          maxLength={200}
          error={fieldError(save.error, 'name')}
        />
        <SelectField
          name="kind"
          label={t('services.kindLabel')}
          value={kind}
          onChange={(value) => set({ kind: value })}
          options={(['mailing', 'flow', 'service'] as const).map((value) => ({ value, label: t(`services.kind.${value}`) }))}
        />
        <TextArea
          name="audiences"
          label={t('services.audiences')}
          hint={t('services.audiencesHint')}
          value={audiences}
          onChange={setAudiences}
          rows={2}
        />
        <SelectField
          name="carries"
          label={t('services.carriesLabel')}
          value={carries}
          onChange={(value) => set({ carries: value })}
          options={(['yes', 'planned', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`services.carries.${value}`) }))}
        />
        <TextField
          name="how"
          label={t('services.how')}
          value={how}
          onChange={(text) => set({ how: text })}
          maxLength={300}
          error={fieldError(save.error, 'how')}
        />
        <TextField
          name="url"
          label={`${t('services.url')} (${t('common.optional')})`}
          type="url"
          placeholder="https://"
          value={url}
          onChange={(text) => set({ url: text })}
          error={fieldError(save.error, 'url')}
        />
        <TextField
          name="yearlyVolume"
          label={`${t('services.volume')} (${t('common.optional')})`}
          inputMode="numeric"
          value={volume}
          onChange={(text) => setVolume(text.replaceAll(/\D/g, '').slice(0, 9))}
        />
        <TextArea
          name="description"
          label={`${t('services.description')} (${t('common.optional')})`}
          value={description}
          onChange={(text) => set({ description: text })}
          rows={2}
          maxLength={2000}
        />
        <Radios
          name="visibility"
          legend={t('services.visibility')}
          value={visibility}
          onChange={(value) => set({ visibility: value })}
          choices={(['network', 'own'] as const).map((value) => ({ value, label: t(`services.seenLong.${value}`) }))}
        />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending}>
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
