import { card, execute, text } from '../card.ts';
import type { HelpTopic } from '../profile/help-topics.ts';
import { actionStringsIn } from '../strings/action/in-language.ts';
import { bookingStrings } from '../strings/booking.ts';
import { groupUpkeep } from '../strings/group-upkeep.ts';
import { helpStrings } from '../strings/help.ts';
import { howItWorks } from '../strings/how-it-works.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import { meetingFind } from '../strings/meeting-find.ts';
import { practiceStringsIn } from '../strings/practice/in-language.ts';
import { privacyStringsIn } from '../strings/privacy/in-language.ts';
import type { Message } from '../turn.ts';
import type { Scene } from './scene.ts';

/** One part of help, for whoever asks about it, and how to see the rest. */
export function helpPart({ reader: { language: lang } }: Scene, topic: HelpTopic): Message {
  const parts = [...partsOf(topic, lang), helpStrings[lang].all];
  const asText = parts.join('\n\n');
  const summary = (parts[0]?.split('\n')[0] ?? '').replaceAll('*', '');
  if (topic !== 'consultation') return { text: asText, summary };
  return {
    text: asText,
    summary,
    card: card(
      asText,
      parts.map((part, at) => text(part, { id: `help-${at}` })),
      [execute('start', howItWorks[lang].start, { do: 'consult', lang })],
    ),
  };
}

function partsOf(topic: HelpTopic, lang: Scene['reader']['language']): readonly string[] {
  switch (topic) {
    case 'meetings':
      return [meetingStringsIn(lang).help, meetingFind[lang].help];
    case 'consultation':
      return [`**${howItWorks[lang].title}**`, ...howItWorks[lang].lines, bookingStrings[lang].help];
    case 'practices':
      return [practiceStringsIn(lang).help];
    case 'tasks':
      return [actionStringsIn(lang).help];
    case 'groups':
      return [groupUpkeep[lang].help];
    case 'privacy':
      return [privacyStringsIn(lang).help];
    case 'outreach':
      return [helpStrings[lang].outreach];
  }
}
