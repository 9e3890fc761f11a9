import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { faultOf } from '../../../dialogs/consultation/checks.ts';
import { consultForms } from '../../../dialogs/consultation/consult-form.ts';
import type { Consultation, Span } from '../../../dialogs/consultation/consultation.ts';
import { newsKind } from '../../../dialogs/consultation/news.ts';
import { wasAsked } from '../../../dialogs/consultation/owners.ts';
import { longestText } from '../../../dialogs/consultation/terms.ts';
import {
  askCard,
  type ConsultReader,
  formCard,
  holderCard,
  listCard,
  newsMessage,
  onlookerCard,
  refusedLine,
  requesterCard,
} from '../../../dialogs/consultation/views.ts';
import { stringsIn } from '../../../dialogs/strings/in-language.ts';
import type { Message } from '../../../dialogs/turn.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import {
  delivered,
  hartola,
  hour,
  mail,
  network,
  secret,
  service,
  start,
  stepped,
  time,
  working,
} from './network.ts';
import { everyState } from './states.ts';

const languages: readonly Language[] = ['fi', 'sv', 'en'];
const today = isoDate.parse('2026-11-12');
const moment = { now: start, today };
const readerIn = (language: Language): ConsultReader => ({
  directory: network,
  language,
  today,
  say: stringsIn(language),
  toLocal: (ms) => ({
    day: working.dayOf(ms),
    clock: Temporal.Instant.fromEpochMilliseconds(ms)
      .toZonedDateTimeISO('Europe/Helsinki')
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }),
  }),
  working,
});
const fi = readerIn('fi');

const state = (name: string): Consultation => {
  const found = everyState[name];
  if (!found) throw new Error(name);
  return found;
};

const faults = ({ card, text, summary }: Message): readonly string[] => [
  ...faultsOfCard(card),
  ...(Buffer.byteLength(JSON.stringify(card)) > 28_000 ? ['too many bytes'] : []),
  ...(text === '' || summary === '' ? ['nothing said'] : []),
  ...(summary.includes(secret) || /[*\n]/.test(summary) ? [`summary: ${summary}`] : []),
];

const listed = (count: number, consultation: Consultation, side: 'requester' | 'specialist') =>
  Array.from({ length: count }, () => ({ consultation, side }));

const allCards = (reader: ConsultReader, each: Consultation): readonly Message[] => [
  requesterCard(reader, each, moment),
  holderCard(reader, each, moment),
  onlookerCard(reader, each),
  ...[0, 1, 2].map((page) =>
    listCard(reader, { list: 'mine', page }, [
      { id: 'waits', all: listed(8, each, 'specialist') },
      { id: 'others', all: listed(8, each, 'requester') },
    ]),
  ),
  ...newsKind.options.flatMap((about) => [
    newsMessage(reader, each, about, mail('anna'), moment),
    newsMessage(reader, each, about, each.holder.email, moment),
    newsMessage(reader, each, about, mail('outi'), moment),
  ]),
];

const titles = ({ card }: Message): readonly string[] =>
  [...JSON.stringify(card).matchAll(/"type":"Action\.[A-Za-z]+","id":"[^"]+","title":"([^"]+)"/g)].map(
    ([, title = '']) => title,
  );

describe.each(languages)('consultation cards in %s', (language) => {
  const reader = readerIn(language);

  test.each(Object.entries(everyState))('are in order for both sides: %s', (_, each) => {
    for (const message of allCards(reader, each)) expect(faults(message)).toEqual([]);
  });

  test('stay small with the longest texts, whatever they are made of', () => {
    for (const long of ['ä'.repeat(longestText), '<*"'.repeat(1333), '👪'.repeat(longestText / 2)]) {
      const exchange = Array.from({ length: 6 }, () => ({
        at: start,
        by: 'specialist' as const,
        kind: 'answer' as const,
        text: long,
      }));
      for (const each of Object.values(everyState)) {
        const longest = { ...each, question: long, exchange };
        expect(faults(requesterCard(reader, longest, moment))).toEqual([]);
        expect(faults(newsMessage(reader, longest, 'reminder', each.holder.email, moment))).toEqual([]);
      }
    }
  });

  test('forms are in order and ask for no client', () => {
    for (const form of consultForms) {
      const message = formCard(reader, state('requested'), form, {
        filled: { text: secret, times: secret, to: secret, action: secret, due: '2026-11-30' },
        notes: ['**!**'],
        now: start,
        side: 'specialist',
        doubtfulNames: true,
        colleagues: [mail('kaisa'), mail('ismo')],
      });
      expect(faults(message)).toEqual([]);
    }
    for (const namesAreFine of [undefined, false, true]) {
      const draft = { service, area: hartola, ...(namesAreFine === undefined ? {} : { namesAreFine }) };
      expect(faults(askCard(reader, { ...draft, question: secret }, ['!']))).toEqual([]);
    }
  });
});

describe('what is said', () => {
  test.each([
    [
      'fi',
      'Aika on sovittu: **pe 13.11. klo 10–10.30**. Teams-kokous. Neuvon antaja: **helmi**.',
      '**anna** kysyy sinulta neuvoa. Vastaa viimeistään tänään klo 11.55. Sen jälkeen muistutan sinua.',
    ],
    [
      'sv',
      'Tiden är bokad: **fre 13.11 kl. 10–10.30**. Teamsmöte. Du får råd av **helmi**.',
      '**anna** ber dig om råd. Svara senast i dag kl. 11.55. Därefter påminner jag dig.',
    ],
    [
      'en',
      'The time is agreed: **Fri 13 Nov, 10:00–10:30**. Teams meeting. Advice comes from **helmi**.',
      '**anna** is asking you for advice. Answer by today at 11:55. After that I will remind you.',
    ],
  ] as const)('in %s', (language, agreed, asked) => {
    const reader = readerIn(language);
    expect(requesterCard(reader, state('scheduled'), moment).text.split('\n\n')).toContain(agreed);
    expect(holderCard(reader, state('requested'), moment).text.split('\n\n')).toContain(asked);
  });

  test.each([
    ['fi', 'Neuvo tarvitaan viimeistään 14.11. · Teams-kokous', 'Sinulle sopii: '],
    ['sv', 'Rådet behövs senast 14.11 · Teamsmöte', 'Tider som passar dig: '],
    ['en', 'Advice is needed by 14 Nov · Teams meeting', 'Times that suit you: '],
  ] as const)('who asked sees by which day, how, and the times they proposed: %s', (language, needed, times) => {
    const reader = readerIn(language);
    const asked = state('requested');
    const lines = requesterCard(reader, asked, moment).text.split('\n\n');
    expect(lines).toContain(needed);
    expect(lines.some((line) => line.startsWith(times))).toBe(true);
    const nextWeek = { ...moment, now: start + 7 * 24 * hour };
    const later = requesterCard(reader, asked, nextWeek).text;
    expect(later).toContain(needed);
    expect(later).not.toContain(times);
  });

  test('the advice is needed no sooner than the latest time that suits who asked', () => {
    const asked = { ...state('requested'), times: [time(25), time(25 + 4 * 24)] };
    for (const card of [requesterCard(fi, asked, moment), holderCard(fi, asked, moment)])
      expect(card.text).toContain('Neuvo tarvitaan viimeistään 17.11.');
  });

  test.each([
    ['fi', 'Ehdotettu aika on myöhemmin kuin toivottu 14.11. · Teams-kokous', 'Osa ehdotetuista ajoista'],
    ['sv', 'Den föreslagna tiden är senare än den önskade dagen 14.11 · Teamsmöte', 'En del av de'],
    [
      'en',
      'The proposed time is later than 14 Nov, the day wished for · Teams meeting',
      'Some of the proposed',
    ],
  ] as const)('a proposal that comes after the wished day says so on both cards: %s', (language, all, some) => {
    const reader = readerIn(language);
    const later = time(25 + 4 * 24);
    const proposed = (times: readonly Span[]): readonly string[] => {
      const offered = stepped(state('requested'), { kind: 'propose', times }, 'helmi');
      return [requesterCard(reader, offered, moment).text, holderCard(reader, offered, moment).text];
    };
    for (const text of proposed([later])) expect(text.split('\n\n')).toContain(all);
    for (const text of proposed([time(26), later])) expect(text).toContain(some);
  });

  test('who asked and who is asked are told that the proposed times are past', () => {
    const asked = state('requested');
    const nextWeek = { ...moment, now: start + 7 * 24 * hour };
    expect(requesterCard(fi, asked, nextWeek).text).toContain('Ehdottamasi ajat ovat jo menneet.');
    expect(holderCard(fi, asked, nextWeek).text).toContain('Kysyjän ehdottamat ajat ovat jo menneet.');
  });

  test.each([
    ['fi', 'puhelinnumero (sanat 2 ja 4), sähköpostiosoite (sana 6)'],
    ['sv', 'ett telefonnummer (ord 2 och 4), en e-postadress (ord 6)'],
    ['en', 'a phone number (words 2 and 4), an e-mail address (word 6)'],
  ] as const)('every kind of forbidden data is named once, with its words: %s', (language, found) => {
    const text = 'Soita 0401234567 tai 0407654321 ja maija.meikalainen@posti.fi';
    expect(faultOf(readerIn(language), text, false)?.note).toContain(found);
  });

  test('what silence brings: a reminder once, then the next one, and the end after the last one', () => {
    const asked = state('requested');
    const reminded = stepped(asked, { kind: 'time_passed' }, 'time', start + 24 * hour);
    expect(holderCard(fi, reminded, moment).text).toContain('Sen jälkeen kysyn seuraavalta.');
    expect(requesterCard(fi, reminded, moment).text).toContain('kysyn seuraavalta.');
    expect(requesterCard(fi, asked, moment).text).toContain('muistutan häntä.');
    let last = asked;
    for (const name of ['helmi', 'varpu', 'kaisa', 'ismo', 'ilona'])
      last = stepped(last, { kind: 'decline' }, name);
    expect(holderCard(fi, last, moment).text).toContain('koska ei ole muita, joilta kysyä.');
    expect(requesterCard(fi, last, moment).text).toContain('Hänen jälkeensä ei ole muita, joilta kysyä.');
  });

  test('a talk was held when somebody says so; else only its time is over', () => {
    const said = stepped(state('scheduled'), { kind: 'held' }, 'helmi', start + 25.2 * hour);
    for (const show of [holderCard, requesterCard]) {
      expect(show(fi, said, moment).text).toContain('Keskustelu on pidetty');
      expect(show(fi, state('held'), moment).text).toMatch(/Sovittu aika \([^)]+\) on ohi\./);
      expect(show(fi, state('held'), moment).text).not.toContain('pidetty');
    }
    expect(onlookerCard(fi, said).text).toContain('Viimeksi: helmi merkitsi keskustelun pidetyksi (');
    expect(onlookerCard(fi, state('held')).text).toContain('Viimeksi: sovittu aika päättyi (');
  });

  test('how it went with everybody when nobody took it, and what can be done', () => {
    const lines = (each: Consultation) => requesterCard(fi, each, moment).text.split('\n\n').slice(1, -1);
    expect(lines({ ...state('declined'), question: '', exchange: [] }).slice(0, 3)).toEqual([
      'Kaikki, joilta kysyin, ilmoittivat, etteivät voi ottaa kysymystä.',
      'Ei voinut ottaa: **helmi**, **varpu**, **kaisa**, **ismo**, **ilona**, **marketta**',
      'Ota yhteyttä suoraan palveluun, tai kysy myöhemmin uudelleen.',
    ]);
    let mixed = stepped(state('requested'), { kind: 'decline' }, 'helmi');
    mixed = stepped(mixed, { kind: 'unreachable', who: mail('varpu') });
    for (const name of ['kaisa', 'ismo']) mixed = stepped(mixed, { kind: 'unreachable', who: mail(name) });
    const silent = delivered(stepped(mixed, { kind: 'decline' }, 'ilona'));
    const end = stepped(silent, { kind: 'time_passed' }, 'time', start + 30 * 24 * hour);
    expect(lines({ ...end, question: '' }).slice(0, 5)).toEqual([
      'Neuvo tarvittiin 14.11. mennessä, eikä kukaan ehtinyt vastata.',
      'Ei voinut ottaa: **helmi**, **ilona**',
      'Ei vastannut ajoissa: **marketta**',
      'Ei tavoitettu Teamsissa: **varpu**, **kaisa**, **ismo**',
      'Soita tai kirjoita alueen koordinaattorille, tai kysy uudelleen.',
    ]);
    // All who could be reached have said no.
    const refused = stepped(silent, { kind: 'unreachable', who: mail('marketta') });
    expect(refused.state.kind).toBe('declined');
    const own = delivered(stepped(state('offered'), { kind: 'time_passed' }, 'time', start + 30 * 24 * hour));
    const late = stepped(own, { kind: 'time_passed' }, 'time', start + 60 * 24 * hour);
    expect(lines(late)[0]).toContain('koska et vastannut ajoissa.');
  });

  test('who asked always sees who has the question', () => {
    for (const each of Object.values(everyState))
      expect(requesterCard(fi, each, moment).text).toContain(each.holder.email);
  });

  test('a question is not told to those without a part in it', () => {
    for (const each of Object.values(everyState)) {
      expect(JSON.stringify(onlookerCard(fi, each))).not.toContain(secret);
      expect(titles(onlookerCard(fi, each))).toEqual([]);
      const news = newsMessage(fi, each, 'moved_on', mail('outi'), moment);
      expect(JSON.stringify(news)).not.toContain(secret);
    }
  });

  test('the last one is not told at the end why others did not take it', () => {
    const each = state('declined');
    expect(wasAsked(each.path, mail('helmi'))).toBe(true);
    expect(holderCard(fi, { ...each, question: '' }, moment).text).not.toContain(secret);
    expect(requesterCard(fi, { ...each, question: '' }, moment).text).toContain(secret);
  });

  test('what people wrote makes no links and no emphasis', () => {
    const question = '[tästä](https://paha.example) **nyt** <at>kaikki</at> https://paha.example';
    const { text } = holderCard(fi, { ...state('requested'), question }, moment);
    expect(text).not.toMatch(/(?<!\\)\[tästä(?<!\\)\]|\*\*nyt|<at>|https:\/\/paha/);
  });

  test('who acted last and when is told to who comes late', () => {
    const { history, holder } = state('answered');
    const last = history.at(-1);
    if (!last) throw new Error('no history');
    expect(refusedLine(fi, { reason: 'not_yours', state: 'answered', last, holder })).toBe(
      'Tämä on nyt jonkun toisen hoidettavana. Viimeksi: helmi vastasi (tänään klo 10.00).',
    );
  });
});

describe('buttons', () => {
  test('of who is asked: the times first, then the other ways', () => {
    expect(titles(holderCard(fi, state('requested'), moment))).toEqual([
      'Sopii pe 13.11. klo 10–10.30',
      'Sopii la 14.11. klo 10–10.30',
      'Vastaa kirjallisesti',
      'Ehdota aikoja',
      'Pyydä lisätietoja',
      'Muut vaihtoehdot',
    ]);
    expect(titles(holderCard(fi, state('requested'), moment, 'rest'))).toEqual([
      'Siirrä toiselle',
      'En voi ottaa',
      'Takaisin',
    ]);
  });

  test('of who is asked without times: what was wished for first', () => {
    const each = state('requested without times');
    expect(titles(holderCard(fi, each, moment)).slice(0, 3)).toEqual([
      'Ehdota aikoja',
      'Vastaa kirjallisesti',
      'Otan kopin, vastaan myöhemmin',
    ]);
    expect(titles(holderCard(fi, { ...each, way: 'writing' }, moment)).slice(0, 2)).toEqual([
      'Vastaa kirjallisesti',
      'Otan kopin, vastaan myöhemmin',
    ]);
  });

  test('are at most six on any card, and none is lost behind the last one', () => {
    for (const each of Object.values(everyState)) {
      for (const show of [holderCard, requesterCard]) {
        const first = titles(show(fi, each, moment));
        expect(first.length).toBeLessThanOrEqual(6);
        if (!first.includes('Muut vaihtoehdot')) continue;
        const rest = titles(show(fi, each, moment, 'rest'));
        expect(rest.at(-1)).toBe('Takaisin');
        expect(new Set([...first, ...rest]).size).toBe(first.length + rest.length);
      }
    }
  });

  test('of a time that is kept for writing: no talk, no meeting and nothing for the calendar of who waits', () => {
    const each = state('to be written');
    expect(titles(holderCard(fi, each, moment))).toEqual([
      'Vastaa kirjallisesti',
      'Pyydä lisätietoja',
      'Kalenteriin (.ics)',
      'Siirrä aikaa',
      'Siirrä toiselle',
      'Peru aika',
    ]);
    const waits = requesterCard(fi, each, moment);
    expect(titles(waits)).toEqual(['Täydennä kysymystä', 'Siirrä aikaa', 'Peru aika']);
    expect(waits.text).toContain('**helmi** vastaa sinulle kirjallisesti **pe 13.11. klo 10–10.30**.');
    expect(waits.text).not.toContain('Aika on sovittu');
    for (const side of ['requester', 'specialist'] as const) {
      const list = listCard(fi, { list: 'mine', page: 0 }, [
        { id: 'others', all: [{ consultation: each, side }] },
      ]);
      expect(list.text).toContain(': kirjallinen vastaus viimeistään 13.11. klo 10.30 (');
    }
    expect(onlookerCard(fi, each).text).toContain('Tilanne: hoidetaan kirjallisesti');
  });

  test('a question about which more is asked waits for who asked, in the words of either side', () => {
    const each = state('asked for more');
    const row = (side: 'requester' | 'specialist', reader = fi): string =>
      listCard(reader, { list: 'mine', page: 0 }, [{ id: 'waits', all: [{ consultation: each, side }] }])
        .text;
    expect(row('specialist')).toContain(': odottaa lisätietoja kysyjältä, viimeistään 13.11. klo 10.00 (');
    expect(row('requester')).toContain(': sinulta pyydetään lisätietoja, vastaa viimeistään');
    expect(row('specialist', readerIn('sv'))).toContain(
      ': väntar på mer information från den som frågade, senast',
    );
    expect(row('requester', readerIn('en'))).toContain(': you are asked for more information, answer by');
    expect(onlookerCard(fi, each).text).toContain('Tilanne: odottaa lisätietoja kysyjältä');
  });

  test('news of a time that is kept for writing do not speak of a talk', () => {
    const each = state('to be written');
    const news = (to: string, reader = fi) =>
      (['scheduled', 'upcoming', 'soon'] as const).map(
        (about) => newsMessage(reader, each, about, mail(to), moment).text.split('\n')[0],
      );
    expect(news('helmi')).toEqual([
      '**Sinulle on varattu aika kirjalliselle vastaukselle**',
      '**Muistutus: kirjallinen vastaus odottaa sinua**',
      '**Kirjalliselle vastaukselle varattu aika alkaa pian**',
    ]);
    expect(news('anna')[0]).toBe('**Kirjalliselle vastaukselle on varattu aika**');
    expect(news('helmi', readerIn('sv'))[2]).toBe('**Tiden för ditt skriftliga svar börjar snart**');
    expect(news('helmi', readerIn('en'))[2]).toBe('**Your time for the written answer starts soon**');
    // Once a time to talk is agreed, it is a talk.
    expect(newsMessage(fi, state('scheduled'), 'soon', mail('helmi'), moment).text).toContain(
      'Konsultaatio alkaa pian',
    );
  });

  test('times that have passed cannot be accepted', () => {
    const late = { now: start + 30 * hour, today };
    expect(titles(holderCard(fi, state('requested'), late))).not.toContain('Sopii pe 13.11. klo 10–10.30');
  });

  test('an agreed time leads to the other one in Teams', () => {
    expect(JSON.stringify(requesterCard(fi, state('scheduled'), moment))).toContain(
      'https://teams.microsoft.com/l/call/0/0?users=helmi%40example.org',
    );
    expect(JSON.stringify(holderCard(fi, state('scheduled'), moment))).toContain(
      'https://teams.microsoft.com/l/chat/0/0?users=anna%40example.org',
    );
  });

  test('somebody who cannot be written to is shown without links', () => {
    const { requester, ...rest } = state('scheduled');
    const guest = { ...rest, requester: { person: requester.person } };
    expect(faults(holderCard(fi, guest, moment))).toEqual([]);
    expect(JSON.stringify(holderCard(fi, guest, moment))).not.toContain('teams.microsoft.com');
  });

  test('feedback asks one thing after the other', () => {
    expect(titles(requesterCard(fi, state('closed'), moment))).toEqual([
      'Ei',
      'Jonkin verran',
      'Paljon',
      'Lisää sovittu asia',
    ]);
    expect(titles(requesterCard(fi, state('closed and found useful'), moment))).toEqual([
      'Ei',
      'Lähete',
      'Kokous',
      'Lisää sovittu asia',
    ]);
    expect(titles(requesterCard(fi, state('closed and surveyed'), moment))).toEqual(['Lisää sovittu asia']);
  });

  test('who got no answer can ask again or find the coordinator', () => {
    const expired = state('expired');
    const unasked = { ...expired, path: expired.path.filter(({ outcome }) => outcome !== 'passed_over') };
    expect(titles(requesterCard(fi, unasked, moment))).toEqual([
      'Kysy uudelleen',
      'Näytä koordinaattori',
      'Poista tekstit nyt',
    ]);
    // The coordinator has said nothing, or no.
    for (const ended of [expired, state('declined')])
      expect(titles(requesterCard(fi, ended, moment)).slice(0, 2)).toEqual([
        'Kysy uudelleen',
        'Näytä yhteystiedot',
      ]);
  });

  test('doubtful names have to be confirmed', () => {
    const asking = askCard(fi, { service, area: hartola, namesAreFine: false }, []);
    expect(titles(asking)).toEqual(['Nimet eivät ole asiakkaiden, lähetä', 'Lähetä']);
    expect(titles(askCard(fi, { service, area: hartola }, []))).toEqual(['Lähetä']);
  });
});
