import { basesOf } from './base-forms.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that every family's story has: they name no topic, and together they tell the story. */
const everyday = wordsOf(`
  perhe äiti isä äitipuoli isäpuoli vanhempi vanhemmat lapsi lapset poika tyttö vauva taapero nuori sisko veli sisar sisarus sisarukset mummo mummi
  vaari ukki pappa isovanhempi mies vaimo puoliso aviomies avovaimo kumppani serkku täti setä eno koko aika kaikki koti talo päivä yö ilta aamu
  raha raskas paha huono sairas sairaana kipeä sairasloma sairaslomalla kotona koulussa ajan aikaa vanha pieni iso
  juo juoda joi riitelee riidellä riitelevät huutaa huutavat itkee itkeä lyö lyödä löi pelkää pelätä nukkuu nukkua syö syödä asuu asua
  menee mennä meni tulee tulla tuli käy käydä lähtee lähteä jää jäädä sanoo sanoa näkee nähdä kuulee kuulla alkaa alkoi jaksaa jaksa pärjää
  karkaa karkasi suuttuu muuttaa muutti eroaa erosi kuoli kuolee pahoinvoi
  familj familjen familjer mamma mammas mamman pappa pappas pappan mor modern far fadern förälder föräldrar föräldrarna barn barnet barnen
  son sonen dotter dottern pojke pojken flicka flickan bebis baby syster systern bror brodern syskon mormor morfar farmor farfar man mannen fru frun
  hustru maken sambo hela tid tiden alltid hem hemma huset dag natt kväll pengar sjuk sjuka sjukt sjukledig trött gammal liten stor dålig
  dricker drack bråkar bråkat skriker skrek gråter grät slår slog sover äter bor går gick kommer kom säger mår orkar rymde flyttade dog
  family families mother mothers mum mom father fathers dad parent parents child children kid kids son sons daughter daughters baby boy girl
  sister brother sibling siblings grandmother grandfather grandma grandpa husband wife partner uncle aunt whole time always home house day night
  money sick ill tired bad old young little big drinks drinking drank argues arguing fights fighting shouts cries crying hits hit sleeps eats
  lives goes went comes came says said died moved
`);

/** Whether a word, in lower case and any form, is one of those. */
export const isEveryday = (word: string): boolean =>
  everyday.has(word) || basesOf(word).some((base) => everyday.has(base));

const oneself = wordsOf(`
  olen oon olin minä mä mie minulla mulla minulle mulle minua mua minun mun minusta i'm i’m im i've
`);
const oneselfTogether: ReadonlySet<string> = new Set([
  'jag är',
  'jag var',
  'jag har',
  'jag mår',
  'jag känner',
  'jag blev',
  'är jag',
  'i am',
  'i was',
  'i have',
  'i feel',
  'am i',
]);

/** Whether a sentence speaks of its writer. `Vem kan jag ringa` does not. Words in lower case. */
export const isAboutOneself = (words: readonly string[]): boolean =>
  words.some((word, at) => oneself.has(word) || oneselfTogether.has(`${word} ${words[at + 1] ?? ''}`));
