import { Link } from '@tanstack/react-router';

const base = '/app';

/** The server gives paths in the app; the router adds the app's own beginning. */
export const TextLink = ({ text: { title, address } }: { text: { title: string; address: string } }) => {
  const { pathname, searchParams } = new URL(address, location.origin);
  return (
    <Link to={pathname.startsWith(base) ? pathname.slice(base.length) : pathname} search={Object.fromEntries(searchParams) as never}>
      {title}
    </Link>
  );
};
