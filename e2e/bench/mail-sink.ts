import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

// A mail server in a process of its own, so that what it costs is not counted as ours. Says its port, takes everything.
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  onData: (stream, _session, done) => {
    stream.resume();
    stream.on('end', () => done(null));
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));
