/** What every call carries: the session's forgery token and the language of the answers. The session query sets it. */
export const credentials: { csrfToken: string | null; locale: 'sv' | 'en' } = { csrfToken: null, locale: 'sv' };
