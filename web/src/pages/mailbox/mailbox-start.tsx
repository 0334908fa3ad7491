export const MailboxStart = () => null;
