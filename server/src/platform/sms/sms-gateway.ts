import { request as plainRequest } from 'node:http';
import { request } from 'node:https';

/** What the gateway made of a message. `refused`: it will never take this one. `busy`: it took nothing, ask again. */
export type SmsAnswer = 'taken' | 'refused' | 'busy';

/**
 * A client of gateways that take one message as a form (`from`, `to`, `message`) over HTTPS with basic authentication, as 46elks does.
 * `url` holds user and password; `from` is a name of at most eleven letters and digits, or a number in E.164 form.
 * Rejects when nobody knows whether the message left: no answer in time, or an answer from something on the way.
 */
export const createSmsGateway = ({ url, from, timeoutMs = 15_000 }: { url: string; from: string; timeoutMs?: number }) => {
  const target = new URL(url);
  const credentials = `${decodeURIComponent(target.username)}:${decodeURIComponent(target.password)}`;
  target.username = '';
  target.password = '';
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const open = target.protocol === 'http:' ? plainRequest : request;
  return (message: { to: string; text: string }): Promise<SmsAnswer> =>
    new Promise((settle, reject) => {
      const body = new URLSearchParams({ from, to: message.to, message: message.text }).toString();
      let isConnected = false;
      const asked = open(
        target,
        {
          method: 'POST',
          agent: false,
          signal: AbortSignal.timeout(timeoutMs),
          headers: { authorization, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) },
        },
        (answer) => {
          answer.resume();
          const read = readStatus(answer.statusCode ?? 0);
          if (read === 'unknown') reject(new Error(`the gateway answered ${answer.statusCode}`));
          else settle(read);
        },
      );
      asked.once('socket', (socket) => socket.once('connect', () => (isConnected = true)));
      // Before there was a connection nothing can have left.
      asked.once('error', (error) => (isConnected ? reject(error) : settle('busy')));
      asked.end(body);
    });
};

/** Wrong password, empty account and too many at once pass when somebody mends them; a wrong number does not. */
const readStatus = (status: number): SmsAnswer | 'unknown' => {
  if (status >= 200 && status < 300) return 'taken';
  if ([401, 402, 408, 429, 500, 503].includes(status)) return 'busy';
  return status >= 400 && status < 500 ? 'refused' : 'unknown';
};
