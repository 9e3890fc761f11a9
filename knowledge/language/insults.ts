import type { Language } from '../kernel/languages.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of anger at a program; none that tells how somebody in need may be. */
const insulting: readonly (readonly [RegExp, Language | undefined])[] = [
  [
    /^(?:turha(?:ke)?|paska\p{L}{0,4}|sysipaska|perseestä|perseest|surkea|huono|hyödytön|kelvoton|tyhmä|typerä|idiootti|pöljä|ääliö|urpo|roska|roskaa|surkee|surkein|surkeeta|huonoin|tyhmin|tyhmää|turhin|paskin|sysihuono|kökkö|hölmö|typerys|luokaton|vitun|vittu|vitut|vittuun|saatana|saatanan|perkele|perkeleen|helvetin|helvetti|hemmetin|saamari|saamarin|haista|säälittävä)$/u,
    'fi',
  ],
  [
    /^(?:värdelös\p{L}*|usel|oduglig|dålig|dum|skit|skitbot|skitdålig|jävla|fan|puckad|suger|helvete|patetisk|hatar|dumma|dummaste|dåliga|sämst|sämsta|kass|kassa|urkass|värst|värsta)$/u,
    'sv',
  ],
  [
    /^(?:useless|worthless|stupid|dumb|idiotic|crap|crappy|shit|shitty|bullshit|fuck|fucking|sucks?|garbage|trash|moron|rubbish|terrible|awful|pathetic|worst|lousy|annoying)$/,
    'en',
  ],
  [/^idiot$/, undefined],
];

/** Words beside them with which nothing else is said. */
const frame = set(`
  oot olet ootko ootpa sie sinäki sinäkin aika olet sä sinä vehe te on oo se tää tämä toi tuo ihan täysin todella tosi niin aivan kyllä oikeesti oikeasti vaan vain mikä miksi botti bottia bot botten kone koppi
  ohjelma sovellus härveli kapistus vekotin palvelu vastaus vastaukset vastauksesi sun sinun et ei osaa osaat mitään mistään tiedä tiedät auta no ja että kun kai taas mun mielestä voi sua sinua
  du är ni helt alldeles så jätte totalt en ett den det här denna roboten robot maskin svar svaret ditt dina inte kan ingenting vet och dig fy jag
  you are ur u r youre you're your is this that it it's so totally completely absolutely really such a an the piece of robot thing machine answer answers i what off go to hell not nothing can do know and pretty just`);

/** Whether the text only vents, with the language when its words tell that. */
export function readInsult(words: readonly string[]): { readonly said?: Language } | undefined {
  const said = words.map((word) => insulting.find(([pattern]) => pattern.test(word)));
  const isAll = words.every((word, at) => said[at] !== undefined || frame.has(word));
  const first = said.find((each) => each !== undefined);
  if (!isAll || first === undefined) return undefined;
  return first[1] === undefined ? {} : { said: first[1] };
}
