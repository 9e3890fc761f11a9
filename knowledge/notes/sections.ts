/** What the lines of a part of the notes are, by its heading; `talk` holds nothing that was settled. */
export type Section = 'decisions' | 'actions' | 'open' | 'next' | 'people' | 'talk';

const named: readonly (readonly [Section, RegExp])[] = [
  [
    'next',
    /^(?:seuraava(?:t)?|seur\.?|ensi|ens\.?) (?:kokous|kokoukset|kokouksen|kerta|kerran|tapaaminen|tapaamiset|palaveri|palaverit|aika|ajat|kokoontuminen|kokousaika)|^(?:nästa|följande|kommande) (?:möte|träff|gång|sammanträde)|^(?:next|following) (?:meeting|time|date)/,
  ],
  [
    'people',
    /^(?:saapuvilla|läsnä|läsnäolijat|paikalla|paikal|osallistujat|osanottajat|mukana|poissa|poissaolijat|esteet|närvarande|på plats|deltagare|frånvarande|förhinder|present|attendees|attendance|participants|absent|apologies)(?!\p{L})/u,
  ],
  [
    'actions',
    /^(?:toimenpi|tehtävä|jatko$|seuraavat askeleet|kuka tekee|kotiläksyt$|läksyt$|hommat$|tehtävälista|sovitut tehtävät|vastuut|jatkotoim|todo|to do|to-do|to dos|åtgärd|uppgift|att göra|uppföljning$|actions?\b|action points|action items|tasks?\b|next steps|follow-up$|follow-up actions|kuka tekee|vem gör|nästa steg|hemläxa$|who does|jobs\b|homework$|who does)/,
  ],
  [
    'decisions',
    /^(?:settled|sovittua|lukittu|fastslaget|bestämt|näin tehdään|näin toimitaan|(?:mitä|mistä) (?:sovittiin|päätettiin)|(?:nämä )?päätettiin|ei tehdä|så (?:här )?gör vi|(?:det|detta) (?:bestämdes|beslöts)|vad vi (?:beslöt|bestämde|kom överens)|what we (?:agreed|decided)|how we do it|päätökset|päätös|päätettiin|tehdyt päätökset|sovittiin|sovitut asiat|sovittu|linjaukset|linjaus|riktlinje|riktlinjer|guideline\b|policy\b|beslut|beslöts|vi beslöt|vi kom överens|överenskommet|decisions?\b|decided|agreed|agreements|resolutions)/,
  ],
  [
    'open',
    /^(?:\?+|still (?:hanging|open|up in the air|to settle)|vielä auki|ännu öppet|parkissa|parkki|parkering|parkerat|(?:jäi |jätettiin )?pöydälle(?: jäi| jätettiin)?|pöydällä|ei ratkennut|mietintään|kvarstår|oklart|obeslutat|bordlagt|undecided|to be decided|tbd|not decided|auki|auki jääneet|avoimet|avoimet (?:asiat|kysymykset|kohdat)|avoimia (?:asioita|kysymyksiä)|avoinna|avoin|jäi auki|jatkoon|ratkaisematta|kysymyksiä|kysymykset|avoimeksi jäi|öppet|öppna (?:frågor|ärenden|punkter|saker)|öppna|öppen(?: fråga)?|öppna frågor|olösta frågor|olöst|frågor|open|open (?:questions?|issues?|points?|items?|matters)|unresolved|questions|parked|parking lot|still open|kvar att (?:lösa|avgöra))$/,
  ],
  [
    'talk',
    /^(?:kuultiin$|tilanne$|talk$|talked about|pratades om|round of updates|where we are|keskustel|puhuttiin|taust|tilannekatsaus|kuulumis|ajankohtai|edelli|viimeksi|tiedoksi|terveiset|diskussion|vi pratade|bakgrund|läget|nuläge|föregående|rapporter|aktuellt|för kännedom|discussion|background|catch-up|previous|last time|updates|news|for information)/,
  ],
];

/** The part that a heading opens; `undefined` when it is a subject of its own. */
export function sectionNamed(heading: string): Section | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[*_#:]/g, '')
    .trim();
  return named.find(([, pattern]) => pattern.test(plain))?.[0];
}
