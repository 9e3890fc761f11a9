import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, answer, readBytes, refusal, send, sendAnswer } from './exchange.ts';
import { saveAs } from './file-names.ts';
import { type Files, fileLimit } from './files.ts';

const noFile = refusal(404, 'FileNotFound', 'There is no such file any more.');
const noGrant = refusal(404, 'UploadNotFound', 'There is no such upload, or it has been used.');
const notWhole = refusal(
  400,
  'InvalidContentRange',
  'Content-Range must be bytes 0-(n-1)/n of the whole file.',
);

/** Gives the bytes of a file to be saved: nothing people or bots send is ever shown as a page. */
export function sendFile(res: ServerResponse, files: Files, id: string): void {
  const file = files.find(id);
  if (file) {
    send(res, 200, 'application/octet-stream', file.bytes, { 'Content-Disposition': saveAs(file.name) });
  } else sendAnswer(res, noFile);
}

/** The bot puts the file a person accepted: all of it at once, once. */
export async function takeUpload(req: IncomingMessage, files: Files, id: string): Promise<Answer> {
  if (!files.isGranted(id)) return noGrant;
  const read = await readBytes(req, fileLimit);
  if (!read.ok) return read.error;
  const size = read.value.length;
  const whole = `bytes 0-${size - 1}/${size}`;
  if (size === 0 || req.headers['content-range'] !== whole) return notWhole;
  const file = files.fill(id, read.value);
  return file ? answer(201, { id, name: file.name, size }) : noGrant;
}
