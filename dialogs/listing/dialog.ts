import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import { type Listing, readListing } from '../../knowledge/language/listing.ts';
import type { Question } from '../../knowledge/language/question.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Memory } from '../contact/dialog.ts';
import { areaAsked } from '../contact/question-cards.ts';
import type { Reader } from '../contact/views.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPlaceWords } from '../outreach/where.ts';
import type { Press } from '../press.ts';
import { stringsIn } from '../strings/in-language.ts';
import { listingStrings } from '../strings/listing.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { findListed } from './find-listed.ts';
import { listMessage, type ShownList } from './list-card.ts';

interface Answered {
  readonly message: Message;
  readonly memory: Memory;
}

/** More words that may be places than these are a story. */
const mostPlaceWords = 6;

/**
 * The answer to what there is in an area. Undefined when the text is not surely such a question: then it is an ordinary
 * one about whom to contact.
 */
export function answerListing(
  text: string,
  question: Question,
  language: Language,
  now: { readonly today: IsoDate; readonly home?: AreaId },
  knowledge: Knowledge,
): Answered | undefined {
  if (question.emergency !== undefined || question.outside !== undefined) return undefined;
  if (question.intent !== 'contact' && question.intent !== 'area_only') return undefined;
  const tokens = tokenize(text);
  let left = 0;
  let places: ReadonlySet<string> | undefined;
  const isPlace = (at: number): boolean => {
    left += 1;
    if (left > mostPlaceWords) return false;
    // Taking the places apart costs as much as answering, so it is done when all other words are of a list.
    places ??= new Set(
      readPlaceWords(text, knowledge)
        .filter(({ areas }) => areas.length > 0)
        .map(({ word }) => word),
    );
    return places.has(tokens[at]?.word ?? '');
  };
  const listing = readListing(
    tokens.map(({ word }) => word),
    isPlace,
  );
  if (!listing) return undefined;
  const { directory } = knowledge;
  const reader = { directory, language, today: now.today, say: stringsIn(language) };
  const areas = question.areas.length === 0 && now.home !== undefined ? [now.home] : question.areas;
  const [area, ...others] = areas;
  return area !== undefined && others.length === 0
    ? {
        message: servicesMessage(reader, { ...listing, area, page: 0 }, knowledge),
        memory: { language, last: { area } },
      }
    : { message: whichArea(reader, listing, areas), memory: { language } };
}

/** The services of an area, as a card that pages and a text that tells them all. */
export const servicesMessage = (reader: Reader, shown: ShownList, knowledge: Knowledge): Message =>
  listMessage(reader, findListed(shown.area, shown, reader.today, knowledge), shown);

function whichArea(reader: Reader, { people, stages, provider }: Listing, areas: readonly AreaId[]): Message {
  const { directory, language } = reader;
  const municipalities = directory.data.areas
    .filter(({ kind }) => kind === 'municipality')
    .map(({ id }) => id);
  return areaAsked(reader, listingStrings[language].whichArea, areas.length > 0 ? areas : municipalities, {
    do: 'services_list',
    ...(people ? { people: true as const } : {}),
    ...(stages === 0 ? {} : { stages }),
    ...(provider === undefined ? {} : { provider }),
    lang: language,
  });
}

export type ListingPress = Extract<Press, { do: 'services_list' }>;
export const isListingPress = (press: Press): press is ListingPress => press.do === 'services_list';

/** A theme, a page, or the area that was asked for; in place of the card that was pressed. */
export async function pressListing(
  { area, people, stages = 0, provider, theme, page = 0 }: ListingPress,
  { reader, world }: Scene,
): Promise<{ readonly kind: string; readonly effects: readonly Effect[] }> {
  const listing: Listing = {
    people: people === true,
    stages,
    ...(provider === undefined ? {} : { provider }),
  };
  const message =
    area === undefined || !reader.directory.area(area)
      ? whichArea(reader, listing, [])
      : servicesMessage(
          reader,
          { ...listing, area, page, ...(theme === undefined ? {} : { theme }) },
          world.knowledge(),
        );
  return { kind: 'services_list', effects: [{ kind: 'replace', message }] };
}
