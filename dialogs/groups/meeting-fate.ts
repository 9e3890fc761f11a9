/** What a sentence about the meetings of a group tells: they recur, or one of them is moved or not held. */
export type MeetingFate = 'recurs' | 'moved' | 'called_off';

/** In all three languages; a move may be an arrow between two days. */
const fates: readonly (readonly [MeetingFate, RegExp])[] = [
  [
    'moved',
    /(?<!\p{L})(?:siirtyy|siirtyi|siirretään|siirrettiin|siirretty|flyttas|flyttades|flyttats|flyttat|moves|moved|moving)(?!\p{L})|->|→|=>/iu,
  ],
  [
    'called_off',
    /(?<!\p{L})(?:peruttu|perutaan|peruttiin|peruuntuu|peruuntui|ei (?:pidetä|järjestetä|toteudu)|ställs in|ställdes in|inställt|inställd|hålls inte|blir inte av|cancelled|canceled|called off|not held|(?:does not|doesn['’]t) take place)(?!\p{L})/iu,
  ],
  [
    'recurs',
    /(?<!\p{L})(?:joka|aina|viikoittain|kuukausittain|kuun|kuukauden|parillis\p{L}+|parittom\p{L}+|varje|varannan|vartannat|var (?:tredje|fjärde|femte|sjätte)|månadens|every|each|weekly|monthly|of the month)(?!\p{L})/iu,
  ],
];

/** What the words behind `kokous` tell; undefined when they only name a day. */
export const fateIn = (text: string): MeetingFate | undefined =>
  fates.find(([, words]) => words.test(text))?.[0];
