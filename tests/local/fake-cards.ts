const frame = (body: object[], actions: object[] = [], fallbackText = '') => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  fallbackText,
  body,
  actions,
});

const execute = (id: string, title: string, verb: string, data: object = {}) => ({
  type: 'Action.Execute',
  id,
  title,
  verb,
  data: { v: 1, verb, ...data },
  fallback: { type: 'Action.Submit', id, title, data: { v: 1, verb, ...data } },
});

const text = (value: string, more: object = {}) => ({ type: 'TextBlock', text: value, wrap: true, ...more });

/** Who to contact, with a substitute and the next step. */
export const contactCard = (area: string) =>
  frame(
    [
      text(`Perheneuvola · ${area}`, { id: 'service', size: 'Small', isSubtle: true }),
      text('Liisa Korhonen', {
        id: 'worker',
        size: 'Large',
        weight: 'Bolder',
        style: 'heading',
        spacing: 'None',
      }),
      text('Perheneuvoja, Päijät-Hämeen hyvinvointialue', { id: 'title', spacing: 'None' }),
      {
        type: 'FactSet',
        id: 'facts',
        facts: [
          { title: 'Puhelin', value: '[044 123 4567](tel:+358441234567)' },
          { title: 'Sähköposti', value: '[liisa.korhonen@hyky.example](mailto:liisa.korhonen@hyky.example)' },
          { title: 'Tavoittaa', value: 'ma–to 9–15' },
        ],
      },
      {
        type: 'Container',
        id: 'substitute',
        style: 'emphasis',
        items: [
          text('Jos Liisa ei vastaa', { weight: 'Bolder', size: 'Small' }),
          text('**Kaisa Virtanen**, psykologi · [044 765 4321](tel:+358447654321)', { spacing: 'None' }),
        ],
      },
      text('**Seuraavaksi:** soita ensin, niin Liisa varaa teille ajan. Lähetettä ei tarvita.', {
        id: 'next-step',
      }),
    ],
    [
      { type: 'Action.OpenUrl', id: 'call', title: 'Soita', url: 'tel:+358441234567' },
      { type: 'Action.OpenUrl', id: 'mail', title: 'Kirjoita', url: 'mailto:liisa.korhonen@hyky.example' },
      execute('consult', 'Pyydä konsultaatiota', 'form'),
      execute('wrong', 'Tieto on väärin', 'wrong'),
    ],
    `Liisa Korhonen, perheneuvoja, ${area}, 044 123 4567`,
  );

export const clarifyCard = () =>
  frame(
    [
      text('Millä alueella?', { id: 'question', size: 'Medium', weight: 'Bolder', style: 'heading' }),
      text('Perheneuvolalla on eri työntekijä eri alueilla.', { id: 'why' }),
    ],
    [
      execute('choice-hartola', 'Hartola', 'choose', { area: 'Hartola' }),
      execute('choice-sysma', 'Sysmä', 'choose', { area: 'Sysmä' }),
      execute('choice-heinola', 'Heinola', 'choose', { area: 'Heinola' }),
    ],
    'Millä alueella? Hartola, Sysmä vai Heinola',
  );

export const formCard = () =>
  frame(
    [
      text('Pyydä konsultaatiota', { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      text('Älä kirjoita mitään, mistä asiakkaan voisi tunnistaa.', { isSubtle: true }),
      {
        type: 'Input.Text',
        id: 'topic',
        label: 'Mistä on kyse?',
        isMultiline: true,
        isRequired: true,
        errorMessage: 'Kirjoita lyhyesti, mistä on kyse.',
      },
      {
        type: 'Input.ChoiceSet',
        id: 'how',
        label: 'Miten haluat puhua?',
        value: 'teams',
        choices: [
          { title: 'Teams-kokous', value: 'teams' },
          { title: 'Puhelin', value: 'phone' },
          { title: 'Kirjallisesti', value: 'text' },
        ],
        style: 'expanded',
      },
      { type: 'Input.Date', id: 'day', label: 'Viimeistään' },
      { type: 'Input.Toggle', id: 'urgent', title: 'Asialla on kiire' },
    ],
    [execute('send-request', 'Lähetä pyyntö', 'request'), execute('cancel', 'Peru', 'thanks')],
    'Pyydä konsultaatiota',
  );

export const requestCard = (topic: string, from: string) =>
  frame(
    [
      text('Uusi konsultaatiopyyntö', { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      text(`${from} pyytää sinulta apua. Pallo on sinulla huomiseen klo 12 asti.`, { id: 'from' }),
      text(topic, { id: 'topic-text' }),
    ],
    [execute('take', 'Otan kopin', 'take'), execute('pass', 'En ehdi', 'pass')],
    'Uusi konsultaatiopyyntö',
  );

export const noteCard = (value: string) => frame([text(value, { id: 'done' })], [], value);
