import { Agent, type IncomingMessage, request as plainly, type RequestOptions } from 'node:http';
import { Agent as SecureAgent, request as securely } from 'node:https';
import type { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { ConnectorFault, waitOf } from './connector-fault.ts';

type ClientOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ClientOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Shorter than Teams keeps a connection, so that none is used that the other side has closed. Milliseconds. */
const idleFor = 30_000;

/**
 * How the framework talks to the connector: connections are kept open, and each request is made once and within
 * `patience` milliseconds. The framework's own client tries again for minutes, also what may have been delivered; whatever
 * the connector does not take is a `ConnectorFault`, which passes through its retries.
 */
export function createTransport(patience: number): HttpClient {
  const plain = new Agent({ keepAlive: true, timeout: idleFor });
  const secure = new SecureAgent({ keepAlive: true, timeout: idleFor });
  return {
    sendRequest: (request) =>
      new Promise((resolve, reject) => {
        const isSecure = request.url.startsWith('https:');
        const { agent, method } = request;
        const options: RequestOptions = {
          method,
          headers: request.headers.toJson({ preserveCase: true }),
          // A proxy of the environment comes as an agent of its own.
          agent: agent instanceof Agent ? agent : isSecure ? secure : plain,
        };
        const sent = (isSecure ? securely : plainly)(request.url, options);
        const timer = setTimeout(() => sent.destroy(new ConnectorFault(undefined, 'TIMEOUT')), patience);
        const fail = (fault: unknown): void => {
          clearTimeout(timer);
          reject(fault instanceof ConnectorFault ? fault : new ConnectorFault(undefined, codeOf(fault)));
        };
        // Not once: a second error without a listener would end the process.
        sent.on('error', fail);
        sent.once('response', (response) => {
          read(response).then((text) => {
            clearTimeout(timer);
            const answer = answerOf(request, response, text);
            if (answer instanceof ConnectorFault) reject(answer);
            else resolve(answer);
          }, fail);
        });
        sent.end(request.body);
      }),
  };
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answerOf(request: Request, response: IncomingMessage, text: string): Response | ConnectorFault {
  const status = response.statusCode ?? 0;
  const { 'retry-after': retryAfter, ...others } = response.headers;
  if (status >= 400) return new ConnectorFault(status, 'REFUSED', waitOf(retryAfter, Date.now()));
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of Object.entries(others)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return { request, status, headers, bodyAsText: text };
}

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : 'UNKNOWN';
