import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DesignTokens, roomKey, saveDesignTokens } from '../../api/collaboration.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorSummary, fieldError } from '../../parts/error-summary.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { showToast } from '../../parts/toast-store.ts';
import { useAction } from '../../parts/use-action.ts';
import { type ColourRole, readColours } from './read-colours.ts';

type Current = DesignTokens['current'];
const roles = ['text', 'background', 'accent', 'decoration'] as const;

const decimal = (typed: string): number => Number(typed.replace(',', '.')) || 0;

/** A new version of what machines read. The server refuses colours that nobody could read. */
export const TokensDialog = ({ current, onClose }: { current: Current; onClose: () => void }) => {
  const { t } = useTranslation();
  const roleName = (role: ColourRole): string => t(`collaboration.role.${role}`);
  const [typed, setTyped] = useState(
    (current?.colours ?? []).map(({ name, value, role }) => `${name} ${value} ${roleName(role)}`).join('\n'),
  );
  const [clear, setClear] = useState(String(current?.logoClearSpace ?? 0.5));
  const [smallest, setSmallest] = useState(String(current?.logoSmallestPixels ?? 96));
  const [headingFont, setHeadingFont] = useState(current?.headingFont ?? '');
  const [textFont, setTextFont] = useState(current?.textFont ?? '');
  const [changeNote, setChangeNote] = useState('');
  const { colours, badRow } = readColours(typed, new Map(roles.map((role) => [roleName(role), role])));
  const save = useAction({
    act: () =>
      saveDesignTokens({
        version: current?.version ?? 0,
        changeNote,
        tokens: {
          colours,
          logoClearSpace: decimal(clear),
          logoSmallestPixels: Math.max(1, Math.round(decimal(smallest))),
          headingFont,
          textFont,
        },
      }),
    refresh: [[...roomKey, 'tokens']],
    toastErrors: false,
    onDone: ({ version }) => {
      showToast(t('collaboration.tokensSaved', { version }));
      onClose();
    },
  });
  const coloursError = badRow === null ? fieldError(save.error, 'colours') : t('collaboration.tokensBadRow', { row: badRow });
  return (
    <Dialog title={t('collaboration.tokens')} isOpen onClose={onClose}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ErrorSummary error={save.error} labels={{ colours: t('collaboration.tokensColours') }} />
        <TextArea
          name="colours"
          label={t('collaboration.tokensColours')}
          hint={t('collaboration.tokensColoursHint')}
          value={typed}
          onChange={setTyped}
          rows={7}
          error={coloursError}
        />
        <TextField
          name="clear"
          label={t('collaboration.tokensClear')}
          value={clear}
          onChange={setClear}
          inputMode="decimal"
          maxLength={6}
        />
        <TextField
          name="smallest"
          label={t('collaboration.tokensSmallest')}
          value={smallest}
          onChange={setSmallest}
          inputMode="numeric"
          maxLength={5}
        />
        <TextField
          name="headingFont"
          label={t('collaboration.tokensHeading')}
          value={headingFont}
          onChange={setHeadingFont}
          maxLength={80}
        />
        <TextField name="textFont" label={t('collaboration.tokensText')} value={textFont} onChange={setTextFont} maxLength={80} />
        <TextField name="changeNote" label={t('collaboration.itemNote')} value={changeNote} onChange={setChangeNote} maxLength={500} />
        <div className="row">
          <Button look="primary" type="submit" isPending={save.isPending} isDisabled={colours.length === 0 || badRow !== null}>
            {t('collaboration.tokensSave')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
};
