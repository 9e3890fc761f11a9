import { nounForms } from '../inflect.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Whom the work is about, and their nearest: what stands after one of these is often their name. */
const finnish = words(`
  lapsi tyttö poika vauva äiti isä asiakas perhe oppilas potilas nuori vanhempi veli sisko sisar isoveli isosisko
  pikkuveli pikkusisko kaksonen sisarus isoäiti mummo mummu mummi ukki vaari pappa isoisä äitipuoli isäpuoli avopuoliso
  puoliso vaimo mies aviomies nuorimies tytär taapero koululainen eskarilainen esikoululainen teini opiskelija lapsenlapsi
  serkku täti setä eno kummi kummitäti kummisetä esikoinen kuopus huoltaja kaveri ystävä naapuri tyttöystävä poikaystävä kasvatti nainen
  henkilö luokkalainen vuotias kuukautinen turvapaikanhakija muksu likka äippä iskä isi äiskä mutsi faija exä odottaja
  yksinhuoltaja synnyttäjä keskonen vammainen ikäinen
`);

const swedish = words(`
  barn barnet barnen flicka flickan flickor flickorna pojke pojken pojkar pojkarna mamma mamman pappa pappan mor modern
  moder far fadern son sonen dotter dottern bror brodern syster systern lillebror storebror lillasyster storasyster elev
  eleven elever eleverna klient klienten patient patienten familj familjen familjerna tonåring tonåringen ungdom ungdomen
  bebis bebisen baby babyn tvilling tvillingar tvillingarna syskon söner döttrar farmor mormor farfar morfar maken makan frun hustrun
  mannen sambo sambon styvpappan styvpappa styvmamman kompisen kusinen kvinna kvinnan föräldrar föräldrarna förälder
  föräldern syskonen ynglingen fosterbarnet
`);

const english = words(`
  child children boy girl mother mum mom mummy father dad daddy son daughter brother sister client patient student pupil
  baby toddler teenager teen twins twin parent parents grandmother grandfather grandma grandpa wife husband stepfather
  stepmother aunt uncle cousin family kid kids man woman
`);

interface Nouns {
  readonly whole: ReadonlySet<string>;
  /** Forms long enough to end a compound: `sijoituslapselle`, `ekaluokkalainen`, `femåringen`. */
  readonly heads: ReadonlySet<string>;
}

let built: Nouns | undefined;

function nouns(): Nouns {
  if (built) return built;
  const forms = finnish.flatMap((word) => [...nounForms(word)]);
  built = {
    whole: new Set([...forms, ...swedish, ...english]),
    heads: new Set(
      [...forms, ...swedish].filter((form) => form.length >= 5 && !/^henkilö|^naise|^nainen/.test(form)),
    ),
  };
  return built;
}

const shortest = 5;

/** `lapsi`, `asiakkaalla`, `ekaluokkalainen`, `klienten`, `client`: in lower case. */
export function isPersonNoun(word: string): boolean {
  const { whole, heads } = nouns();
  if (whole.has(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && whole.has(last)) return true;
  if (/\p{L}åring(?:en|ar|arna)?$|^\d{1,2}-?åring/u.test(word)) return true;
  for (let at = 3; at <= word.length - shortest; at += 1) if (heads.has(word.slice(at))) return true;
  return false;
}

const trade =
  /(?:hoitaja|työntekijä|psykologi|terapeutti|lääkäri|opettaja|ohjaaja|johtaja|kuraattori|rehtori|koordinaattori|avustaja|sihteeri|päällikkö|päällikö|kätilö|pastori|pappi|papi|diakoni|diakonissa|tohtori|neuvoja|valmentaja|valvoja|professori|kanttori|kollega|työpari|esihenkilö|esimies|kouluttaja|tutkija|suunnittelija|asiantuntija|lehtori|vastaava|agentti)(?:ni|mme|nne|ns[aä])?(?:n|a|ä|ll[aä]|lt[aä]|lle|st[aä]|na|nä)?(?:ni|mme|nne|ns[aä])?$|(?:kurator|läkare|lärare|rektor|psykolog|handledare|vårdare|skötare|terapeut|ledare|arbetare|kollega|chef|barnmorska|koordinator)(?:n|en)?$|^(?:teacher|nurse|doctor|worker|psychologist|therapist|counsellor|coordinator|colleague|principal|professor|dr|tri|prof)$/;

/** What somebody does for a living: whose name stands after it is hardly a client. */
export const isTrade = (word: string): boolean =>
  trade.test(word) && !/^(?:hoitaja|huoltaja|yksinhuoltaja)/.test(word);
