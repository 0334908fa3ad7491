import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';

/** What people paste is often without the scheme. */
const complete = (address: string): string => {
  const trimmed = address.trim();
  if (/^(?:https?:\/\/|mailto:)/i.test(trimmed)) return trimmed;
  return trimmed.includes('@') ? `mailto:${trimmed}` : `https://${trimmed}`;
};

export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const { t } = useTranslation();
  const before = (editor.getAttributes('link')['href'] as string | undefined) ?? '';
  const [address, setAddress] = useState(before);
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const save = () => {
    const href = complete(address);
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && before === '')
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    close();
  };
  return (
    <Dialog title={t('compose.linkTitle')} isOpen onClose={close}>
      <form
        className="wide"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (address.trim() !== '') save();
        }}
      >
        <TextField
          name="link"
          label={t('compose.linkAddress')}
          hint={t('compose.linkHint')}
          value={address}
          onChange={setAddress}
          inputMode="url"
          autoComplete="off"
        />
        <div className="row">
          <Button look="primary" type="submit" isDisabled={address.trim() === ''}>
            {t('compose.linkSave')}
          </Button>
          {before !== '' && (
            <Button
              onPress={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                close();
              }}
            >
              {t('compose.linkRemove')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
};
