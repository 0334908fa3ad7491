import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ApiKeyKind,
  type ApiKeyScope,
  allScopes,
  apiKeysQuery,
  createApiKey,
  type NewApiKey,
  scopeWords,
} from '../../api/api-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox, Choices, Radios } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { DateField, TextField } from '../../parts/field.tsx';
import { useAction } from '../../parts/use-action.ts';

const kinds = ['test', 'team', 'live'] as const;

export const NewKeyDialog = ({ onClose, onMade }: { onClose: () => void; onMade: (key: NewApiKey) => void }) => {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ApiKeyKind>('test');
  const [scopes, setScopes] = useState<readonly ApiKeyScope[]>(['letters:send', 'letters:read']);
  const [expiresOn, setExpiresOn] = useState<string | null>(null);
  const [isScopeless, setIsScopeless] = useState(false);
  const make = useAction({
    act: () => createApiKey({ name, kind, scopes: [...scopes], expiresOn }),
    refresh: [apiKeysQuery.queryKey, ['systemLetters']],
    toastErrors: false,
    onDone: onMade,
  });
  const toggle = (scope: ApiKeyScope, isOn: boolean): void => {
    setIsScopeless(false);
    setScopes(allScopes.filter((each) => (each === scope ? isOn : scopes.includes(each))));
  };
  return (
    <Dialog title={t('apiKeys.create')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          setIsScopeless(scopes.length === 0);
          if (scopes.length > 0) make.run();
        }}
      >
        <ErrorSummary error={make.error} labels={{ name: t('apiKeys.name'), expiresOn: t('apiKeys.expiresOn') }} />
        <TextField
          // The page behind has a field called name.
          name="keyName"
          autoComplete="off"
          label={t('apiKeys.name')}
          hint={t('apiKeys.nameHint')}
          value={name}
          onChange={setName}
          error={fieldError(make.error, 'name')}
          required
          maxLength={80}
        />
        <Radios
          name="kind"
          legend={t('apiKeys.kind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`apiKeys.kinds.${value}`), hint: t(`apiKeys.kindHints.${value}`) }))}
        />
        <Choices legend={t('apiKeys.scopes')}>
          <p className="soft">{t('apiKeys.scopesHint')}</p>
          {allScopes.map((scope) => (
            <Checkbox
              key={scope}
              name={scope}
              label={t(`apiKeys.scopeNames.${scopeWords[scope]}`)}
              checked={scopes.includes(scope)}
              onChange={(isOn) => toggle(scope, isOn)}
            />
          ))}
          {isScopeless && <p role="alert">{t('apiKeys.noScope')}</p>}
        </Choices>
        <DateField
          name="expiresOn"
          label={t('apiKeys.expiresOn')}
          hint={t('apiKeys.expiresHint')}
          value={expiresOn}
          onChange={setExpiresOn}
          error={fieldError(make.error, 'expiresOn')}
        />
        <Button type="submit" look="primary" isPending={make.isPending}>
          {t('apiKeys.make')}
        </Button>
      </form>
    </Dialog>
  );
};
