import type { Seeded } from '../support/seeded.ts';
import type { Json } from './mutate.ts';

/** What people write, one of most kinds that there are; `#`: a number of its own. */
const texts: readonly string[] = [
  'kuka on kuraattori Hollolassa?',
  'perheneuvola hartola',
  'entä varahenkilö?',
  'och på svenska?',
  'kotialue Hartola',
  'kieli svenska',
  'ohje',
  'omat konsultaatiot',
  'omat tehtävät',
  'konsultaatio puheterapiasta Hartolaan: lapsi ei nuku, mitä kokeilisin?',
  'varaa aika perheneuvolan konsultaatioon ti 24.11.',
  'vapaat konsultaatioajat perheneuvola',
  'perheneuvolan konsultaatioaika joka toinen tiistai klo 12–14, 30 min, Hartola ja Sysmä, Teams',
  'konsultaatioiden tilanne',
  'muokkaa työntekijää katja.immonen@example.org puhelin: 040 500 00#',
  'nimeä Katja Immonen perheneuvola Hartola varahenkilöksi 1.1.–30.6.',
  'Katja Immonen lopettaa 31.12.',
  'olen poissa 1.–15.12.',
  'historia perheneuvola Hartola',
  'peru',
  'tarkistettavat',
  'seuraa perheneuvola Hartola',
  'ilmoitukset',
  'katvealueet Hartola',
  'ryhmät Hartola',
  'kuka vetää HYVÄ-ryhmää?',
  'lisää asialistalle: kuraattorin ajat',
  'muistio HYVÄ-ryhmä 3.11.\nPäätettiin siirtää kuraattorin aika tiistaihin.\nKatja tekee listan 1.12. mennessä.',
  'lisää ryhmä Perheverkosto Hartolaan',
  'HYVÄ-ryhmä kokoontuu joka kolmas tiistai klo 9–11',
  'lisää jalkautuminen perheohjaus Vääksy: Vääksyn päiväkoti, kuukauden toinen tiistai klo 9–11',
  'hyviä käytäntöjä koulupoissaoloihin',
  'uusi kokeilu',
  'vie yhteystiedot Hartola',
  'mitä tiedät minusta',
  'poista tietoni',
  'mitä HYVÄ-ryhmä päätti kuraattorin ajoista?',
  'Lapsen tunnus on 010120A123X, puhelin 040 123 4567',
  '<at>Koppi</at> tämä on HYVÄ-ryhmän kanava',
  'family counselling in Lahti tomorrow at 9',
];
const people = [
  'ismo.poyhonen',
  'ilona.hameenniemi',
  'marketta.virolainen',
  'jarkko.nurmela',
  'elisa.koivula',
  'katja.immonen',
] as const;
const invokeNames = [
  'task/fetch',
  'task/submit',
  'composeExtension/query',
  'signin/verifyState',
  'adaptiveCard/action',
  'fileConsent/invoke',
  'config/fetch',
  'message/submitAction',
] as const;
const quietTypes = [
  'typing',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'endOfConversation',
  'event',
  'installationUpdate',
  'conversationUpdate',
  'trace',
  'handoff',
] as const;

/** A valid activity of somebody. `seen`: what the buttons that people were shown carry. */
export function validActivity(
  chance: Seeded,
  n: number,
  serviceUrl: string,
  seen: readonly Json[],
): { readonly [key: string]: Json } {
  const name = chance.pick(people);
  const where = chance.pick([
    'personal',
    'personal',
    'personal',
    'personal',
    'groupChat',
    'channel',
  ] as const);
  const base = {
    type: 'message',
    id: `fuzz-${n}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-12T07:00:00.000Z',
    from: { id: `29:${name}@example.org`, name, aadObjectId: `aad-${name}` },
    recipient: { id: '28:koppi', name: 'Koppi' },
    conversation: { id: `${where}-${name}`, conversationType: where, tenantId: 'tenant-1' },
    channelData: {
      tenant: { id: 'tenant-1' },
      ...(where === 'channel' ? { team: { id: '19:team' }, channel: { id: '19:channel' } } : {}),
    },
    locale: chance.pick(['fi-FI', 'sv-FI', 'en-GB', 'de-DE'] as const),
  };
  const text = (chance.pick(texts) ?? '').replace('#', String(n % 100));
  const mention = { type: 'mention', text: '<at>Koppi</at>', mentioned: { id: '28:koppi', name: 'Koppi' } };
  const data = chance.pick(seen) ?? {
    koppi: 1,
    do: 'contact',
    service: 'perheneuvola',
    area: 'hartola',
    lang: 'fi',
  };
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'muistio.docx',
    content: { downloadUrl: `${serviceUrl}files/none`, uniqueId: 'u', fileType: 'docx' },
  };
  switch (chance.below(10)) {
    case 0:
    case 1:
    case 2:
      return { ...base, text, ...(where === 'personal' ? {} : { entities: [mention] }) };
    case 3:
    case 4:
    case 5:
    case 6: {
      const value = { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' };
      return { ...base, type: 'invoke', name: 'adaptiveCard/action', replyToId: `sent-${n % 50}`, value };
    }
    case 7:
      return { ...base, replyToId: `sent-${n % 50}`, value: data };
    case 8:
      return chance.below(2) === 0
        ? {
            ...base,
            type: 'invoke',
            name: chance.pick(invokeNames),
            value: {
              action: 'accept',
              context: data,
              uploadInfo: {
                name: 'a.csv',
                uploadUrl: `${serviceUrl}upload/a.csv`,
                contentUrl: serviceUrl,
                uniqueId: 'u',
                fileType: 'csv',
              },
            },
          }
        : { ...base, text: '', attachments: [file] };
    default: {
      const type = chance.pick(quietTypes);
      const membersAdded = [{ id: chance.pick(['28:koppi', '29:somebody'] as const) }];
      return {
        ...base,
        type,
        ...(type === 'event' ? { name: 'application/vnd.microsoft.meetingEnd' } : {}),
        membersAdded,
        membersRemoved: membersAdded,
        reactionsAdded: [{ type: 'like' }],
        value: data,
      };
    }
  }
}
