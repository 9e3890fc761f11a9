import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../knowledge/kernel/result.ts';

/** Why a body is not taken, for a program that reads it. */
export interface BodyFault {
  readonly status: 400 | 408 | 413 | 415;
  readonly code: string;
  readonly message: string;
}

const fault = (status: BodyFault['status'], code: string, message: string): Result<never, BodyFault> =>
  err({ status, code, message });

/**
 * The JSON of a request: at most so many bytes, which have to come within `patience` milliseconds. Nothing is unpacked:
 * what is packed small may be more than the memory holds, and Teams packs nothing.
 */
export async function readJson(
  req: IncomingMessage,
  { most, patience }: { readonly most: number; readonly patience: number },
): Promise<Result<unknown, BodyFault>> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = req.headers;
  if (encoding !== 'identity') return fault(415, 'UnsupportedEncoding', 'The body must not be compressed.');
  const isJson = /^application\/json\s*(?:;|$)/i.test(type);
  const isEmpty = req.headers['content-length'] === '0';
  if (!isJson && !isEmpty) return fault(415, 'UnsupportedMediaType', 'The body must be application/json.');
  const text = await readText(req, most, patience);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.value));
  } catch {
    return fault(400, 'InvalidContent', 'The body is not valid JSON.');
  }
}

function readText(req: IncomingMessage, most: number, patience: number): Promise<Result<string, BodyFault>> {
  const tooLarge = fault(413, 'PayloadTooLarge', `The body is larger than ${most} bytes.`);
  if (Number(req.headers['content-length'] ?? 0) > most) return Promise.resolve(tooLarge);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (result: Result<string, BodyFault>): void => {
      clearTimeout(timer);
      req.off('data', take);
      resolve(result);
    };
    const timer = setTimeout(
      () => settle(fault(408, 'RequestTimeout', 'The body did not come in time.')),
      patience,
    );
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > most) settle(tooLarge);
      else chunks.push(chunk);
    };
    req.on('data', take);
    req.once('end', () => settle(ok(Buffer.concat(chunks).toString('utf8'))));
    req.once('error', () => settle(fault(400, 'Aborted', 'The body broke off.')));
    req.once('close', () => settle(fault(400, 'Aborted', 'The body broke off.')));
  });
}

/** What is still to come of a request that has its answer is thrown away, and after so long the connection is cut. */
export function cutOff(req: IncomingMessage, after: number): void {
  if (req.complete) return;
  const timer = setTimeout(() => req.socket.destroy(), after);
  timer.unref();
  req.once('end', () => clearTimeout(timer));
  req.once('close', () => clearTimeout(timer));
  // A connection that breaks now is nobody's fault.
  req.on('error', () => undefined);
  req.resume();
}
