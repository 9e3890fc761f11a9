import type { GroupRole } from '../../knowledge/directory/group.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';

/** How one language begins and words the commands about groups. */
interface Openings {
  /** The list; what follows is where. */
  readonly list: RegExp;
  /** The same asked by the name of a kind, which no service has; what follows is where. */
  readonly listOfKind: RegExp;
  /** A new group; the group of the pattern is the noun, what follows are its name and areas. */
  readonly add: RegExp;
  /** A group alone, or asked to be shown. */
  readonly show: RegExp;
  /** `näytä ryhmä` before a part of a name. */
  readonly showPart: RegExp;
  readonly adding: RegExp;
  readonly removing: RegExp;
  readonly being: RegExp;
  readonly history: RegExp;
  /** All that may stand before the name in a sentence about the group. */
  readonly article: RegExp;
  readonly meets: RegExp;
  readonly notMeets: RegExp;
  readonly concerns: RegExp;
  readonly also_called: RegExp;
  readonly day_off: RegExp;
  readonly move: RegExp;
  /** `kokous` behind the group's name, for a day that is called off or moved. */
  readonly meeting: RegExp;
}

export const openings: Readonly<Record<Language, Openings>> = {
  fi: {
    list: /^(?:näytä |listaa )?(?:kaikki )?ryhmät(?![\p{L}-])\s*(.*)$/iu,
    listOfKind:
      /^(?:näytä |listaa )?(?:(?:mitä|mitkä|minkälaisia|millaisia) )?(?:kaikki )?(?:työryhm(?:ät|iä)|ydinryhm(?:ät|iä)|ydintiimi(?:t|ejä)|verkosto(?:t|ja))(?![\p{L}-])\s*(?:(?:on|toimii|kokoontuu|löytyy)(?!\p{L}))?\s*(.*?)(?: (?:on|toimii|kokoontuu|löytyy))?\??$/iu,
    add: /^(?:lisää|perusta|luo)(?: uusi)? ((?:ydin|työ)?ryhmä|ydintiimi|tiimi|verkosto)(?![\p{L}-])/iu,
    show: /^(?:näytä|avaa)(?!\p{L})/iu,
    showPart: /^(?:näytä|avaa) (?:ryhmä|työryhmä|verkosto|tiimi) (.+)$/iu,
    adding: /^(?:lisää|liitä|nimeä|valitse|vaihda|laita|aseta)$/u,
    removing: /^(?:poista|lopeta|erota)$/u,
    being: /^(?:on|toimii|uusi)$/u,
    history: /^(?:historia|muutoshistoria|muutokset)$/u,
    article: /^\s*$/u,
    meets: /^\s+kokoontuu(?!\p{L})/iu,
    notMeets: /^\s+(?:ei kokoonnu)(?!\p{L})/iu,
    concerns: /^\s+(?:koskee|käsittelee)(?!\p{L})/iu,
    also_called: /^\s+(?:tunnetaan myös nimellä|on myös|tunnetaan nimellä)(?!\p{L})/iu,
    day_off: /^(?:peru|peruuta|perutaan|poista)$/iu,
    move: /^(?:siirrä|siirretään)$/iu,
    meeting: /^\s+(?:kokous|kokouksen|kokoontuminen|kokoontumisen|kerta|kerran)(?!\p{L})/iu,
  },
  sv: {
    list: /^(?:visa |lista )?(?:alla )?grupper(?:na)?(?![\p{L}-])\s*(.*)$/iu,
    listOfKind:
      /^(?:visa |lista |vilka )?(?:alla )?(?:arbetsgrupper(?:na)?|kärngrupper(?:na)?|kärnteam(?:en)?|nätverk(?:en)?)(?![\p{L}-])\s*(?:(?:finns(?: det)?|har (?:vi|ni)|verkar)(?!\p{L}))?\s*(.*?)\??$/iu,
    add: /^(?:lägg till|skapa|grunda)(?: en| ett)?(?: ny| nytt)? ((?:arbets|kärn)?grupp(?:en)?|nätverk(?:et)?|team)(?![\p{L}-])/iu,
    show: /^(?:visa|öppna)(?!\p{L})/iu,
    showPart: /^(?:visa|öppna) (?:grupp|gruppen|arbetsgruppen|nätverket) (.+)$/iu,
    adding: /^(?:lägg|utse|välj|byt|sätt)$/u,
    removing: /^(?:ta|avsluta)$/u,
    being: /^(?:är|ny)$/u,
    history: /^(?:historik|historia|ändringar)$/u,
    article: /^\s*$/u,
    meets: /^\s+(?:träffas|sammanträder|möts|samlas)(?!\p{L})(?! inte)/iu,
    notMeets: /^\s+(?:träffas|sammanträder|möts|samlas) inte(?!\p{L})/iu,
    concerns: /^\s+(?:gäller|behandlar|berör)(?!\p{L})/iu,
    also_called: /^\s+(?:kallas (?:också|även)|heter också)(?!\p{L})/iu,
    day_off: /^(?:ställ in|inställ|ta bort)$/iu,
    move: /^flytta$/iu,
    meeting: /^\s+(?:möte|mötet|träff|träffen)(?!\p{L})/iu,
  },
  en: {
    list: /^(?:show |list )?(?:all )?(?:the )?groups(?![\p{L}-])\s*(.*)$/iu,
    listOfKind:
      /^(?:(?:what|which) groups are there (?=in )|(?:show |list |what |which )?(?:all )?(?:the )?(?:working groups|core teams|networks)(?![\p{L}-])\s*(?:(?:are there|are|exist|meet|work)(?!\p{L}))?)\s*(.*?)\??$/iu,
    add: /^(?:add|create|set up)(?: an?| the)?(?: new)? ((?:working |core )?group|(?:core )?team|network)(?![\p{L}-])/iu,
    show: /^(?:show|open)(?!\p{L})/iu,
    showPart: /^(?:show|open)(?: the)? (?:group|network|team) (.+)$/iu,
    adding: /^(?:add|name|make|appoint|elect)$/u,
    removing: /^(?:remove|delete|end)$/u,
    being: /^(?:is|new)$/u,
    history: /^(?:history|changes)$/u,
    article: /^\s*(?:the )?\s*$/iu,
    meets: /^\s+meets(?!\p{L})/iu,
    notMeets: /^\s+(?:does not|doesn't) meet(?: on)?(?!\p{L})/iu,
    concerns: /^\s+(?:concerns|works on|deals with)(?!\p{L})/iu,
    also_called: /^\s+is also (?:called|known as)(?!\p{L})/iu,
    day_off: /^(?:cancel|call off|remove)(?: the)?$/iu,
    move: /^move(?: the)?$/iu,
    meeting: /^(?:'s)?\s+(?:meeting)(?: on| of)?(?!\p{L})/iu,
  },
};

const roleWords: readonly (readonly [RegExp, GroupRole])[] = [
  [
    /^(?:puheenjohtaj\p{L}*|pj|vetäjä\p{L}*|ordförande\p{L}*|ledare\p{L}*|chair|chairperson|leader)$/u,
    'chair',
  ],
  [/^(?:sihteeri\p{L}*|sekreterare\p{L}*|secretary)$/u, 'secretary'],
  [/^(?:jäse\p{L}+|medlem\p{L}*|members?)$/u, 'member'],
];

export const roleSaid = (word: string): GroupRole | undefined =>
  roleWords.find(([pattern]) => pattern.test(word))?.[1];

/** The one who writes. */
export const selfWords: ReadonlySet<string> = new Set(
  'minut mut minua minä itseni mig mej jag me myself'.split(' '),
);

/** Words between the names that tell nothing by themselves. */
export const silentInCommands = new Set(
  `ryhmä ryhmän ryhmään ryhmästä työryhmä työryhmän työryhmään työryhmästä verkosto verkoston verkostoon verkostosta tiimi ydintiimi
  näytä avaa ja sekä alueen alueella kunnan kunta mukaan uudeksi hänet nyt kiitos
  till i in ur från bort som av för den det grupp gruppen arbetsgruppen nätverket visa öppna området kommun och tack till
  to the from of as in for a an group network team show open and please area municipality with`.split(/\s+/),
);
