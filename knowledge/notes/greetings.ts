/** How people greet, begin, and take leave, in Finnish, Swedish and English. */
const greets =
  /^(?:huomenta|huomenia|päivää|iltapäivää|iltaa|moi|moikka|moro|hei|heippa|terve|tervehdys|tervetuloa|aloitetaan|alotetaan|aletaan|alkakaamme|näkyykö|kuuluuko|hej|hejsan|hejdå|tjena|morgon|goddag|godmorgon|välkomna|välkommen|börjar|börja|sätter|hello|hi|hey|morning|afternoon|welcome|bye|goodbye|start|begin|started)$/u;

/** What stands beside it and says nothing else. */
const beside =
  /^(?:hyvää|hyvät|kaikille|kaikki|kaikilta|teille|teidät|kollegat|porukka|väki|no|niin|nyt|sitten|sit|jos|voidaan|voitaisiin|vaan|ja|jo|joo|okei|okej|ok|tänään|kiitos|paljon|god|tack|alla|allihopa|allihop|allesammans|er|ni|på|dig|vi|då|nu|så|ska|kan|låt|oss|och|igång|i|gång|dag|eftermiddag|mycket|för|idag|good|thanks|thank|everyone|everybody|all|you|to|us|so|right|well|then|now|let|lets|s|we|can|shall|and|today|get|folks|team|okay|very|much)$/u;

/** Whether a text only greets, begins or takes leave: `Huomenta kaikille, no niin aloitetaan.` */
export function isGreeting(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => greets.test(word)) && words.every((word) => greets.test(word) || beside.test(word))
  );
}
