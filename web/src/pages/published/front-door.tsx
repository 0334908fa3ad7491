import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { frontDoorQuery } from '../../api/pages.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea } from '../../parts/field.tsx';
import { QueryView } from '../../parts/query-view.tsx';
import { showToast } from '../../parts/toast-store.ts';

const nothing = (): void => undefined;

const Snippet = ({ name, label, html }: { name: string; label: string; html: string }) => {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <TextArea name={name} label={label} value={html} onChange={nothing} readOnly rows={3} />
      <Button
        reads
        size="small"
        onPress={() => void navigator.clipboard.writeText(html).then(() => showToast(t('common.copied')))}
        aria-label={`${t('common.copy')}: ${label}`}
      >
        {t('common.copy')}
      </Button>
    </div>
  );
};

/** The address to spread, and what to paste on one's own site. */
export const FrontDoor = () => {
  const { t } = useTranslation();
  const door = useQuery(frontDoorQuery);
  return (
    <section className="wide">
      <h2>{t('published.door')}</h2>
      <p className="soft">{t('published.doorText')}</p>
      <QueryView query={door}>
        {({ url, feedUrl, embedHtml, linksHtml }) => (
          <div className="wide">
            <p>
              {t('published.address')}: <a href={url}>{url}</a>
              <br />
              {t('published.feed')}: <a href={feedUrl}>{feedUrl}</a>
            </p>
            <Snippet name="embed" label={t('published.embed')} html={embedHtml} />
            <Snippet name="links" label={t('published.links')} html={linksHtml} />
          </div>
        )}
      </QueryView>
    </section>
  );
};
