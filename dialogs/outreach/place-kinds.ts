/**
 * What kinds of places people call alike in the three languages: a place written in one is asked about in another. The
 * narrower ones come first.
 */
const kinds = {
  open_day_care:
    /avoi(?:n|men|messa|mella) päiväko[td]\p{L}*|öppna? daghem\p{L}*|öppet daghem\p{L}*|open day[ -]?care\p{L}*/giu,
  day_care:
    /päiväko[td]\p{L}*|päiky\p{L}*|päikky\p{L}*|daghem\p{L}*|dagis\p{L}*|day[ -]?care(?: cent\p{L}*)?|nursery|kindergarten/giu,
  family_cafe: /perhekahvila\p{L}*|familjecaf[eé]\p{L}*|family caf[eé]\p{L}*/giu,
  family_centre:
    /perhekesku(?!salue|skoord|svast)\p{L}*|familjecent(?:er|ret|rum)(?!\p{L})|family cent(?:re|er)(?! (?:area|coord))/giu,
  library: /kirjasto\p{L}*|bibliotek\p{L}*|librar(?:y|ies)/giu,
  health_centre:
    /terveysasem\p{L}*|terveyskesku\p{L}*|hälsostation\p{L}*|hälsocentral\p{L}*|health (?:centre|center|station)/giu,
  town_hall:
    /kunnantalo\p{L}*|kunnanvirasto\p{L}*|kaupungintalo\p{L}*|kommunhus\p{L}*|kommungård\p{L}*|stadshus\p{L}*|town hall/giu,
  parish_hall:
    /seurakuntatalo\p{L}*|seurakuntakesku\p{L}*|församlingsh(?:em|us)\p{L}*|parish (?:hall|centre|center)/giu,
  youth_centre: /nuorisotalo\p{L}*|nuorisotila\p{L}*|ungdomsgård\p{L}*|youth (?:centre|center)/giu,
  shopping_centre: /kauppakesku\p{L}*|köpcent\p{L}*|shopping (?:centre|center)/giu,
  playground: /leikkipuisto\p{L}*|lekpark\p{L}*|playground/giu,
  swimming_hall: /uimahalli\p{L}*|simhall\p{L}*|swimming (?:hall|pool)/giu,
  square: /(?<!\p{L})tor(?:i|illa|in|ille)(?!\p{L})|(?<!\p{L})torget(?!\p{L})|market square/giu,
} as const;

export type PlaceKind = keyof typeof kinds;

/** The kinds of places that a text names, and the text without those words. */
export function readPlaceKinds(text: string): {
  readonly kinds: ReadonlySet<PlaceKind>;
  readonly rest: string;
} {
  const found = new Set<PlaceKind>();
  let rest = text.normalize('NFC');
  for (const kind of placeKinds) {
    const without = rest.replace(kinds[kind], ' ');
    if (without === rest) continue;
    found.add(kind);
    rest = without;
  }
  return { kinds: found, rest };
}

const placeKinds = Object.keys(kinds).filter((name): name is PlaceKind => name in kinds);
