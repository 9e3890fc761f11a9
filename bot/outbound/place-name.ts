import { TeamsInfo, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { promptly } from './promptly.ts';

const named = z.object({ id: z.string().min(1).max(512), name: z.string().max(512).nullish() });
const teamsData = z.object({ team: named, channel: named });

/** Somebody waits for the answer, and can do without the name. Milliseconds. */
const longestWait = 3000;

/**
 * The team and the channel in which something was said, as people know them, in plain text: Teams tells it when it is
 * asked. Undefined elsewhere, and when Teams cannot tell now.
 */
export async function placeNameOf(context: TurnContext): Promise<string | undefined> {
  const { data } = teamsData.safeParse(context.activity.channelData);
  if (!data) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWait);
  });
  const asked = namesOf(context, data).catch(() => undefined);
  const name = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return name;
}

async function namesOf(
  context: TurnContext,
  { team, channel }: z.infer<typeof teamsData>,
): Promise<string | undefined> {
  const [teamName, channelName] = await Promise.all([
    team.name ?? promptly(() => TeamsInfo.getTeamDetails(context, team.id)).then(({ name }) => name),
    channel.name ??
      promptly(() => TeamsInfo.getTeamChannels(context, team.id)).then(
        (channels) => channels.find(({ id }) => id === channel.id)?.name,
      ),
  ]);
  // The first channel of a team has no name of its own: each client calls it as its language does.
  const parts = [teamName, channelName].filter((part) => part !== undefined && part !== null && part !== '');
  return parts.length === 0 ? undefined : parts.join(' › ');
}
