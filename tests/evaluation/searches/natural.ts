import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import type { Service } from '../../../knowledge/directory/directory.ts';
import { BayesClassifier } from './bayes-classifier.ts';
import { passagesOf, type ServiceSearch, stemsIn, weightedStems } from './search.ts';

/** natural's TfIdf: the sum over the stems of the question, in all languages: those of its own found less. */
export function createTfIdf(services: readonly Service[]): ServiceSearch {
  const index = new TfIdf();
  for (const service of services) index.addDocument([...weightedStems(service)]);
  return {
    name: 'natural TfIdf',
    rank: (text) => {
      const scores = index.tfidfs([...stemsIn(text, undefined)]);
      return services
        .map(({ id }, at) => ({ id, score: scores[at] ?? 0 }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
    },
  };
}

/** natural's BayesClassifier, taught with each text of a service. It always has an answer. */
export function createBayes(services: readonly Service[]): ServiceSearch {
  const classifier = new BayesClassifier();
  for (const service of services)
    for (const { language, text } of passagesOf(service))
      classifier.addDocument([...stemsIn(text, language)], service.id);
  classifier.train();
  return {
    name: 'natural BayesClassifier',
    rank: (text, language) =>
      classifier.getClassifications([...stemsIn(text, language)]).map(({ label }) => label),
  };
}
