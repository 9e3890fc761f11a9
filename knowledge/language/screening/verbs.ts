/** What a sentence about somebody goes on with after their name, in lower case. */
const verbs: ReadonlySet<string> = new Set(
  `
  ei ollut olisi voi voisi saa sai käy kävi lyö löi puree puri itkee itki puhuu puhui pelkää pelkäsi haluaa halusi
  kieltäytyy karkaa karkasi valvoo valvoi syö söi nukkuu nukkui tarvitsee tarvitsisi asuu asui kertoi kertoo sanoi sanoo
  soitti soittaa jäi jää lopetti alkoi aloitti muutti lähti tuli tulee menee meni huutaa huusi potkii potki tönii kiusaa
  oppii osaa jaksaa jaksoi sairastaa oireilee leikkii pelaa polttaa käyttää juo joi viiltelee varastaa varasteli valehtelee
  vetäytyi vetäytyy kastelee satuttaa uhkailee herää heräilee hakee haki
  är har var hade kan vill slår biter gråter talar pratar sover äter vägrar behöver bor mår skolkar leker går kommer kom
  is has was had can cries hits bites sleeps eats needs lives refuses wants told said
  `
    .trim()
    .split(/\s+/),
);

export const isVerb = (word: string): boolean => verbs.has(word);
