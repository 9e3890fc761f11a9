import type { ReceivedFile } from '../dialogs/turn.ts';
import type { FileLink, UploadTarget } from './inbound.ts';

/** What a contact list or the notes of a meeting may weigh. Bytes. */
const mostFileBytes = 10 * 1024 * 1024;

/** Milliseconds until a transfer is given up. */
const patience = 10_000;

/** Fetches and stores files where Teams keeps them, and nowhere else: an address in an activity is untrusted. */
export interface FileTransfer {
  fetch(link: FileLink): Promise<ReceivedFile>;
  /** Whether the bytes arrived. */
  store(target: UploadTarget, bytes: Uint8Array): Promise<boolean>;
}

export function createFileTransfer(mode: 'local' | 'serve'): FileTransfer {
  const allowed = mode === 'local' ? isLoopback : isTeamsStorage;
  return {
    async fetch({ name, url }) {
      if (!allowed(new URL(url))) return { name, problem: 'not_available' };
      try {
        const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
        if (!response.ok || !response.body) return { name, problem: 'not_available' };
        const chunks: Uint8Array[] = [];
        let size = 0;
        for await (const chunk of response.body) {
          size += chunk.length;
          if (size > mostFileBytes) return { name, problem: 'too_large' };
          chunks.push(chunk);
        }
        return { name, bytes: Buffer.concat(chunks) };
      } catch {
        return { name, problem: 'not_available' };
      }
    },
    async store({ uploadUrl }, bytes) {
      if (!allowed(new URL(uploadUrl))) return false;
      try {
        const response = await fetch(uploadUrl, {
          method: 'PUT',
          headers: {
            'Content-Type': 'application/octet-stream',
            'Content-Range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
          },
          body: new Uint8Array(bytes),
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        return response.ok;
      } catch {
        return false;
      }
    },
  };
}

const isLoopback = ({ hostname }: URL): boolean => /^(127(\.\d{1,3}){3}|localhost|\[::1\])$/.test(hostname);

/** Files of personal chats lie in the tenant's OneDrive. */
const isTeamsStorage = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && /\.sharepoint(?:-df|-mil)?\.(?:com|us|cn)$/.test(hostname);
