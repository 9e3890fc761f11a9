/** Common given names in Finland, Finnish and Swedish: what stands after one is a surname, not a place. */
const names =
  'aada aapo aarne aaro aatu ahti aija aila aili aimo aino aki albin aleksi aleksandra alexander ali allan alma alva amanda ' +
  'amelia anders andreas anette anita anja anna annaleena anne anneli anni annika annikki annina annukka ansa antero anton ' +
  'antti anu ari arja armas armi arne arto arttu arvi arvo asko astrid atte august axel beata benjamin birgitta bjarne ' +
  'björn bo bror camilla carina carita carl carola cecilia charlotta christer christian christina clara daniel david ' +
  'eemeli eemil eero eerik eerika eetu eeva eevi eija eila eino eira elena eliel elias eliisa elina elisa elisabet ' +
  'elisabeth ella ellen elli elmeri elsa elvi emil emilia emma emmi enni erik erika erja erkki erno esa essi eva eveliina ' +
  'fanny felix filip fredrik frida gabriel gerd greta gun gunilla gunnar gustav göran hanna hannele hannes hannu harri ' +
  'harriet heidi heikki heini heli helena helga helge helinä helmi helvi hely henna henni henri henriikka henrik hilda ' +
  'hilja hilkka hilma håkan iida iiris iiro ilkka ilmari ilona ilpo ilse inga inger ingrid ingvar inkeri irene iris irja ' +
  'irma irmeli isabella ismo jaakko jaana jalmari jan jani janika janina janita janne jari jarkko jarmo jarno jasmin ' +
  'jenna jenni jenny jens jere jesse joakim joel johan johanna john joni jonna joona joonas jorma josefiina jouko jouni ' +
  'juha juhana juhani juho jukka juli julia julius juri jussi justiina jutta juuso jyri jyrki kaarina kaarlo kai kaija kaisa ' +
  'kaisu kalevi kalle karen kari karin karita karl karolina katariina katharina kati katja katri kauko keijo kerttu kia ' +
  'kim kimmo kirsi kirsti klaus krista kristian kristiina kristina kyllikki kyösti laila lari lars lasse laura lauri lea ' +
  'leena leif lena lenni leo liisa lilja lilli linda linnea lotta lovisa lucas lukas maaret maarit maarten magdalena ' +
  'magnus maija maiju maisa malin margareta margit mari maria mariia marianne marika marita maritta marja marjaana marjatta ' +
  'marjo marjukka marjut markku marko markus marko martin martta martti mats matias matilda matti mauno maunu mauri meeri ' +
  'meri merja mervi mia michael mika mikael mikko milja milla mimmi minea minna minni mira mirja mirjami mirka mirva ' +
  'mohamed monica monika nea nella nelli nicklas niilo niina niko nina nils noora oili oiva olavi olga oliver olivia olli ' +
  'onni oona oskar oskari osmo ossi otso otto outi ove paavo paivi panu pasi patrik paul paula pauli pauliina pekka pelle ' +
  'pentti per pertti peter petra petri petteri pia piia pilvi pinja pirjo pirkko pontus raija raili raimo raisa rami ' +
  'rasmus rauha rauni rauno rebecka reetta reija reijo reino riikka riina risto ritva robert roger roope rosa saana saara ' +
  'saila saija saku sakari salla salli sami samu samuel samuli sanelma sanna sanni santeri santtu sara sari satu sebastian ' +
  'seija selma seppo sigrid siiri simo sini sinikka sirkka sirpa siru sisko sofia sohvi soile soili solveig sonja stefan ' +
  'stina sture suoma susanna susanne suvi sven svetlana sylvi säde taimi taina taisto tanja tapani tapio tarja taru tatu ' +
  'tauno teemu teija tellervo teppo terhi tero terttu teuvo thomas tia tiia tiina timo titta toini toivo tom tomi tommi ' +
  'toni topi topias torsten tove tuija tuire tuomas tuomo tuula tuuli tuulia tuulikki tyyne tytti ulf ulla ulrika unto urho ' +
  'urpo valtteri vappu veera veijo veikko venla veli vera verna vesa victoria vieno viivi vilho viljami viljo ville vilma ' +
  'vuokko väinö walter yrjö åke åsa';

export const givenNames: ReadonlySet<string> = new Set(names.split(' '));

/** Given names that are words as well, in Finnish or Swedish; in lower case they are read as the word. */
export const wordlikeNames: ReadonlySet<string> = new Set(
  (
    'armas bo gun helmi hilja inga juuri kai kari lotta meri oiva onni per pilvi pelle rauha satu sini sisko suoma suvi ' +
    'säde taisto tapio tarja toivo tuuli tove urho vappu veli vesa vieno ilona lea mari ali'
  ).split(' '),
);
