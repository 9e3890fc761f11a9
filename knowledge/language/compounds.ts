import { finnishStem } from './stems.ts';
import { remember } from './word-cache.ts';

/** Heads and tails that compounds of the field are made of, whether or not a directory happens to have them alone. */
const commonParts = (
  'lapsi lasten lapsen perhe perheen perheiden nuori nuorten nuoren nuoriso vauva vauvan äiti äitiys isä isän vanhempi vanhempien vanhemman vanhemmuus koulu koulun päivä päivähoito ' +
  'varhais kasvatus ero eron erotilanne väkivalta päihde päihteet mielen terveys sosiaali opiskelu oppilas opiskelijan vammais erityis koti kodin kotiin puhe puheen toiminta fysio musiikki ' +
  'neuvola neuvolan neuvonta neuvoja ohjaus ohjaaja terapia terapeutti työ työn työntekijä hoito hoidon hoitaja huolto suojelu tuki tuen palvelu kuraattori psykologi psykiatria opettaja opetus ' +
  'kerho ryhmä koti kahvila keskus päivystys turva kriisi raha talous velka asumis asunto maahanmuutto pako kieli tulkki sovittelu sopimus valvonta tapaaminen tapaamis paikka kuljetus raskaus synnytys imetys ' +
  'uni rokotus hammas suun näkö kuulo liikunta harraste kesä loma leiri ilta aamu ilmoitus arvio lausunto todistus hakemus asia asiamies valmennus kurssi lääkäri sairaus hoitaja tarkastus ' +
  'rådgivning rådgivningen verksamhet vård tjänst tjänster arbete undervisning terapi klubb stöd skola'
).split(' ');

/** A word of a vocabulary with its Finnish stem: what a service says is stemmed once, not with each change of another. */
export interface Stemmed {
  readonly word: string;
  readonly stem: string;
}

export const stemmed = (word: string): Stemmed => ({ word, stem: finnishStem(word) });

const common = commonParts.map(stemmed);

/** Shorter words are none. */
export const shortestCompound = 7;

/**
 * Parts compounds by the words of some vocabularies, from the right, where Finnish has its head: `lastenneuvolassa` is
 * `lasten` and `neuvolassa`.
 */
export class Compounds {
  private readonly heads = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly beginnings = new Set<string>();
  private readonly cache = new Map<string, readonly string[]>();

  constructor(...vocabularies: readonly (readonly Stemmed[])[]) {
    for (const vocabulary of [common, ...vocabularies])
      for (const { word, stem } of vocabulary) {
        if (word.length < 3 || this.heads.has(word)) continue;
        this.heads.add(word);
        if (word.length < 4) continue;
        this.stems.add(stem);
        this.beginnings.add(word.slice(0, 3));
      }
  }

  /** The parts, or none when the word is not a compound of known words. */
  partsOf(word: string): readonly string[] {
    if (word.length < shortestCompound || word.length > 45) return [];
    const known = this.cache.get(word);
    if (known !== undefined) return known;
    const found = this.split(word, 0);
    remember(this.cache, word, found);
    return found;
  }

  private split(word: string, depth: number): readonly string[] {
    for (let at = word.length - 4; at >= 3; at -= 1) {
      // Looking words up by their beginnings first spares the stemming of nearly all splits.
      if (!this.beginnings.has(word.slice(at, at + 3))) continue;
      const left = word.slice(0, at).replace(/-$/, '');
      const isHead = this.isHead(left);
      // A compound as the head of a longer one: `lastensuojelu|ilmoitus`, `varhaiskasvatus|ohjaaja`.
      if (!isHead && (left.length < 9 || !this.beginnings.has(left.slice(0, 3)))) continue;
      const right = word.slice(at);
      if (!this.heads.has(right) && !this.stems.has(finnishStem(right))) continue;
      const more = depth < 2 && left.length >= 8 ? this.split(left, depth + 1) : [];
      if (!isHead && more.length === 0 && !this.stems.has(finnishStem(left))) continue;
      return more.length > 0 ? [...more, right] : [left, right];
    }
    return [];
  }

  private isHead(left: string): boolean {
    if (this.heads.has(left)) return true;
    // `perheen|kuntoutus`, `skols|kjuts`: the genitive, and the -s- and -e- that join Swedish words.
    return /[nse]$/.test(left) && left.length > 4 && this.heads.has(left.slice(0, -1));
  }
}
