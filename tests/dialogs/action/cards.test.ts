import { expect, test } from '@jest/globals';
import type { Action } from '../../../dialogs/action/action.ts';
import { actionCard } from '../../../dialogs/action/action-card.ts';
import { actionForms } from '../../../dialogs/action/action-form.ts';
import type { ActionEvent } from '../../../dialogs/action/events.ts';
import { actionFormCard } from '../../../dialogs/action/form-card.ts';
import { actionListCard } from '../../../dialogs/action/list-card.ts';
import { newsKind } from '../../../dialogs/action/news.ts';
import { newsHeading } from '../../../dialogs/action/news-heading.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import { languages } from '../../../knowledge/kernel/languages.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { network, working } from '../consultation/network.ts';
import { agreed, contextAt, dayOf, hour, mail, secret, start, stepped } from './network.ts';

const readerIn = (language: (typeof languages)[number]) => ({
  directory: network,
  language,
  today: dayOf('2026-11-26'),
  say: stringsIn(language),
  toLocal: () => ({ day: dayOf('2026-11-12'), clock: '09:00' }),
  working,
});

const long = `*Ohjaa* [perhekerhoon](https://example.org) ${'ä'.repeat(4100)} ${secret}`;
const after = (...steps: readonly (readonly [ActionEvent, string])[]): Action =>
  steps.reduce(
    (action, [event, who]) => stepped(action, event, contextAt(start + hour, who)),
    agreed({ text: long }),
  );

const offered = [{ kind: 'hand_on', to: mail('kaisa') }, 'anna'] as const;
const states: readonly Action[] = [
  after(),
  after([{ kind: 'accept' }, 'anna'], [{ kind: 'postpone', due: dayOf('2026-12-04'), reason: long }, 'anna']),
  after(offered),
  after(offered, [{ kind: 'take' }, 'kaisa']),
  after([{ kind: 'finish', note: long.slice(0, 4000) }, 'anna']),
  after([{ kind: 'drop', reason: long.slice(0, 4000) }, 'helmi']),
];

test.each(languages)('every card keeps the rules of Teams, whoever reads it: %s', (language) => {
  const reader = readerIn(language);
  for (const action of states) {
    for (const name of ['anna', 'helmi', 'kaisa', 'ismo'])
      for (const older of [false, true]) {
        const message = actionCard(reader, action, { who: mail(name), now: start + hour, older });
        expect(faultsOfCard(message.card)).toEqual([]);
        expect(message.summary).not.toContain('perhekerhoon');
        // Nobody would take the words out of an older card when their time is over.
        expect(JSON.stringify(message).includes('perhekerhoon')).toBe(!older);
      }
    for (const form of actionForms) {
      const filled = { text: long, to: long };
      const message = actionFormCard(reader, action, form, { filled, notes: [], people: [mail('kaisa')] });
      expect(faultsOfCard(message.card)).toEqual([]);
    }
  }
  const many = Array.from({ length: 14 }, (_, at) => ({ ...agreed({ text: long }), id: `t-${at}` }));
  for (const page of [0, 1, 2, 99])
    expect(faultsOfCard(actionListCard(reader, many, mail('anna'), page).card)).toEqual([]);
  expect(actionListCard(reader, many, mail('anna'), 99)).toEqual(
    actionListCard(reader, many, mail('anna'), 2),
  );
});

test.each(languages)('every piece of news has words of its own: %s', (language) => {
  const kinds = newsKind.exclude(['present', 'shown']).options;
  const headings = kinds.map((kind) => newsHeading(readerIn(language), after(), kind, mail('kaisa')));
  expect(new Set(headings).size).toBe(kinds.length);
});
