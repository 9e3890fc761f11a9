const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of place names that are everyday words and never meant as places: `koskee` is "concerns", not Koski. */
export const neverPlaces = words('koskea koskee koskeen koskena koskien inga');

/**
 * Forms of place names that are words in lower case: `pellolla` (in the field), `perhosta` (a butterfly), `kolarissa`
 * (in a crash), Swedish `ingå` (be part of). With a capital inside a sentence they are places.
 */
export const onlyCapitalised = words(`
  koski kosken pellon pelloa pellolla pellolle pellolta perhosta perhoa aura auraa kolari kolarin kolaria kolarissa
  kolariin kolarista virrat virroilla virroille virroilta laihia multia sievin sievinä kannus
  varkaus varkauden varkautta varkautena varkaudeksi varkaudesta varkaudella varkauksen varkauksesta varkautee
  ingå ingås sund sunds storå storås geta vasa reso`);

/** Place names that are surnames too: a nominative or an outer case after a title or a first name is the person. */
export const surnames = words(`
  lahti salo koski aura tammela kivijärvi pyhäjärvi laitila kolari kurikka heinola hollola nivala marttila kokkola kouvola
  pukkila nakkila kinnula mattila harju virta laakso niemi mäki saari kallio ranta rauma somero kuusamo haapajärvi kemi
  kannus lieto pello perho rusko simo soini tervo sievi juva kauhava kerava loppi hamina imatra alajärvi
  isojoki seinäjoki kalajoki riihimäki kokemäki toivakka sulkava ranua posio vehmaa
  lapinlahti merijärvi saarijärvi ylöjärvi evijärvi sonkajärvi uusikylä peltola tapiola lampi`);

/** Place names that are given names too: alone in an outer case they are the person (`kysy Kaarinalta`). */
export const personalNames = words('kaarina salla inari simo soini lovisa loviisa vanda aura lilja');

/**
 * Finnish municipalities whose name is a noun, a surname or a given name; one that is no area of the directory is only
 * believed with a capital and in a case of place.
 */
export const doubtfulElsewhere = words(`
  salo koski kemi pello perho aura kotka salla simo soini inari kaarina virrat ii laihia multia kolari lieto lemi rusko
  masku tervo vaala juva nokia pori sievi loppi kannus tammela nivala marttila rauma somero luoto karvia kivijärvi
  varkaus nurmes raahe juuka kerava laitila kurikka kinnula pukkila nakkila toivakka sulkava geta sund
  vasa lappo halso sagu kumo storå lovisa vanda vemo reso lundo ingå itis ijo juga virmo kides lojo malax vörå karlö
  esse bötom laihela`);

/** What follows a place in the genitive and means the land around it: `Salon suunnalla`, `Inkoon alueelta`. */
export const areaNoun =
  /^(?:alue|kunta|kunna|kaupun|seutu|seudu|puole|puoli|suunna|suunni|pitäjä|keskusta|kylä|kylillä|liepei|tieno|läh(?:ellä|istö))/;
