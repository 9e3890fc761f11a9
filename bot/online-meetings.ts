import { z } from 'zod';
import type { Meetings, MeetingWanted } from '../dialogs/world.ts';
import type { Email } from '../knowledge/kernel/ids.ts';
import type { Clock } from '../knowledge/kernel/time.ts';

/** Where tokens and meetings come from, and as whom. */
export interface Graph {
  /** Without a slash at the end. */
  readonly login: string;
  readonly api: string;
  readonly tenant: string;
  readonly appId: string;
  readonly secret: string;
}

/** A token is not used in its last minutes. Milliseconds. */
const margin = 300_000;

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });
const meetingSchema = z.object({ joinWebUrl: z.string().max(2000).url() });

/** Where people are sent: nowhere but to Teams. */
const joinHosts: readonly string[] = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/** Why there is no meeting, for an operator: no more than a code. */
class NotMade extends Error {
  override readonly name = 'NotMade';
}

/**
 * Online meetings of Microsoft Graph v1.0 (`onlineMeetings/createOrGet`), made in the name of the specialist. The
 * external id makes a second call give the same meeting. Whatever goes wrong is one code, and no meeting.
 */
export function createOnlineMeetings(options: {
  readonly graph: Graph;
  /** The object id of somebody's account in the tenant. */
  readonly objectIdOf: (email: Email) => Promise<string | undefined>;
  readonly clock: Clock;
  /** How long a meeting may take in all, milliseconds. */
  readonly patience: number;
  readonly failed: (code: string) => void;
}): Meetings {
  const { graph, objectIdOf, clock, patience, failed } = options;
  let known: { readonly token: string; readonly until: number } | undefined;

  const tokenBy = async (signal: AbortSignal): Promise<string> => {
    if (known && clock.now() < known.until) return known.token;
    const response = await fetch(`${graph.login}/${encodeURIComponent(graph.tenant)}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: graph.appId,
        client_secret: graph.secret,
        scope: `${graph.api}/.default`,
      }),
      redirect: 'error',
      signal,
    });
    if (!response.ok) throw new NotMade(`token_${response.status}`);
    const read = tokenSchema.safeParse(await bodyOf(response));
    if (!read.success) throw new NotMade('token_unreadable');
    const { access_token: token, expires_in: seconds } = read.data;
    known = { token, until: clock.now() + seconds * 1000 - margin };
    return token;
  };

  const make = async (meeting: MeetingWanted, signal: AbortSignal): Promise<string> => {
    const organizer = await objectIdOf(meeting.organizer);
    if (organizer === undefined) throw new NotMade('organizer_unknown');
    const attendees = await Promise.all(meeting.attendees.map(objectIdOf));
    const token = await tokenBy(signal);
    const response = await fetch(
      `${graph.api}/v1.0/users/${encodeURIComponent(organizer)}/onlineMeetings/createOrGet`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          externalId: meeting.id,
          subject: meeting.subject,
          startDateTime: new Date(meeting.start).toISOString(),
          endDateTime: new Date(meeting.end).toISOString(),
          // Who is not known in the tenant joins by the link.
          participants: {
            attendees: attendees
              .filter((id) => id !== undefined)
              .map((id) => ({ identity: { user: { id } } })),
          },
        }),
        redirect: 'error',
        signal,
      },
    );
    if (response.status === 401) known = undefined;
    if (!response.ok) throw new NotMade(`graph_${response.status}`);
    const read = meetingSchema.safeParse(await bodyOf(response));
    if (!read.success) throw new NotMade('graph_unreadable');
    const { joinWebUrl } = read.data;
    if (!isJoinUrl(new URL(joinWebUrl))) throw new NotMade('graph_foreign_link');
    return joinWebUrl;
  };

  return {
    async make(meeting) {
      const signal = AbortSignal.timeout(patience);
      try {
        return await make(meeting, signal);
      } catch (fault) {
        failed(fault instanceof NotMade ? fault.message : signal.aborted ? 'too_late' : 'no_connection');
        return undefined;
      }
    },
  };
}

const isJoinUrl = ({ protocol, host, username, password }: URL): boolean =>
  protocol === 'https:' && joinHosts.includes(host) && username === '' && password === '';

/** Undefined when it is no JSON. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
