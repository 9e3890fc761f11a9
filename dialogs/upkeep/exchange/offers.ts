import type { Language } from '../../../knowledge/kernel/languages.ts';
import { consultationsFile } from '../../consultation/overview/consultations-file.ts';
import { areasSeen } from '../../consultation/overview/overview-of.ts';
import { isCoordinator } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import { ownDataFile } from '../../privacy/own-data-file.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import { exchangeStrings } from '../../strings/exchange.ts';
import { offerStrings } from '../../strings/offers.ts';
import type { Effect } from '../../turn.ts';
import { coverageFile } from '../coverage/coverage-file.ts';
import type { Scene } from '../scene.ts';
import { contactsFile } from './contacts-file.ts';
import { historyFile } from './history-file.ts';
import type { MadeFile } from './made-file.ts';
import { type Offer, offerContext } from './offer.ts';

/** Asks whether the person wants the file. Teams gives files in personal chats alone. */
export async function offerFile(scene: Scene, offer: Offer): Promise<readonly Effect[]> {
  if (scene.turn.conversation.kind !== 'personal')
    return [{ kind: 'say', message: plain(offerStrings[scene.reader.language].personalChatOnly) }];
  const denied = deniedOffer(scene, offer);
  if (denied !== undefined) return [{ kind: 'say', message: plain(denied) }];
  const { name, description, bytes } = await makeFile(scene, offer);
  return [{ kind: 'offer_file', name, description, size: bytes.length, context: { koppi: 1, ...offer } }];
}

/**
 * Gives the file that was taken, made anew: from what the directory holds now, for the one who takes it. The context
 * comes from outside and is parsed; `sceneIn` gets the language in which the file was offered.
 */
export async function answerOffer(
  answer: { readonly accepted: boolean; readonly context: unknown },
  sceneIn: (offeredIn: Language | undefined) => Scene,
): Promise<readonly Effect[]> {
  const offer = offerContext.safeParse(answer.context);
  const scene = sceneIn(offer.success ? offer.data.lang : undefined);
  const say = offerStrings[scene.reader.language];
  if (!answer.accepted) return [{ kind: 'say', message: plain(say.declined) }];
  if (!offer.success) return [{ kind: 'say', message: plain(say.tooOld) }];
  const denied = deniedOffer(scene, offer.data);
  if (denied !== undefined) return [{ kind: 'say', message: plain(denied) }];
  const { name, bytes } = await makeFile(scene, offer.data);
  return [{ kind: 'give_file', name, bytes }];
}

/** What the network offers is everybody's to have; who changed what is for those who answer for it. */
function deniedOffer(scene: Scene, offer: Offer): string | undefined {
  const { turn, reader } = scene;
  const isKeeper = isCoordinator(turn.who, reader.directory);
  if (offer.file === 'history' && !isKeeper) return exchangeStrings[reader.language].history.denied;
  if (offer.file !== 'consultations') return undefined;
  const say = consultationOverview[reader.language];
  if (!isKeeper) return say.denied;
  return areasSeen(scene, offer.area).size === 0 ? say.notYours : undefined;
}

/** A new kind of file is made here. */
function makeFile(scene: Scene, offer: Offer): Promise<MadeFile> {
  switch (offer.file) {
    case 'coverage':
      return coverageFile(scene, offer.area);
    case 'consultations':
      return consultationsFile(scene, offer.area);
    case 'own_data':
      return ownDataFile(scene);
    case 'contacts':
      return contactsFile(scene, offer.area);
    case 'history':
      return historyFile(scene, offer);
  }
}
