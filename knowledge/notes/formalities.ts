import { isGreeting } from './greetings.ts';

/** What a meeting is opened with, and what is said of it, in Finnish, Swedish and English. */
const formal =
  /^(?:(?:muistio|pöytäkirja|esityslista|asialista|protokoll)\p{L}{0,3}$|työjärjesty|laillis|päätösvalta|ääntenlask|minnesanteckn|dagordning|föredragningslist|laglig|laga|beslutför|rösträkn|minutes$|agenda$|quor|convened$)/u;

/** Words that say nothing else beside it. */
const beside =
  /^(?:edelli|viime|kokou|kokoontumi|palaver|työryhmä|ryhmän$|hyväksy|tarkast|tarkist|todet|totes|oikea|muutoksitta|huomautuksitta|sellaisen|yksimieli|koolle|kutsut|olevan$|olleen$|oli$|on$|ja$|sekä$|että$|ilman$|muutok|huomautuk|päätettiin$|pohjaksi$|mukaisesti$|kanssa$|föregående$|förr|senaste$|möte|grupp|godkän|justera|fastställ|anteckn|konstatera|sammankall|utan$|ändring|anmärkning|enhälligt$|och$|att$|är$|vara$|var$|som$|till$|för$|från$|sådan|beslöts$|beslutade|den$|the$|a$|an$|of$|from$|for$|was$|were$|is$|be$|it$|that$|and$|as$|to$|last$|previous$|meeting|approv|accept|adopt|agreed$|noted$|without$|no$|any$|change|amendment|unanimously$|correct$|record$|legally$|duly$|confirmed$|read$)/u;

/** `Pöytäkirjantarkastajiksi valittiin Aino Virta ja Olli Kangas`. */
const scrutineers =
  /^\P{L}*(?:pöytäkirjantarkasta\p{L}+|muistion tarkasta\p{L}+|(?:till )?protokolljusterare|valittiin (?:\p{L}+ )?pöytäkirjantarkasta\p{L}+)(?!\p{L})/iu;

/**
 * Whether a sentence only keeps the rules of holding meetings: the minutes of the last one and the agenda were approved, the
 * meeting was quorate, who checks the minutes; or greets. It binds nobody to anything.
 */
export function isFormality(text: string): boolean {
  if (scrutineers.test(text) || isGreeting(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    words.some((word) => formal.test(word)) && words.every((word) => formal.test(word) || beside.test(word))
  );
}
