import { Fragment } from 'react';

/** An address that breaks after @, dots and hyphens where it has to, never inside a word, and is copied as it is. */
export const EmailAddress = ({ address }: { address: string }) => (
  <span translate="no">
    {address.split(/(?<=[@.\-_+])/u).map((part, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </span>
);
