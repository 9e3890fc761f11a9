declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(stems: string[]): void;
    /** The score of each document, in their order. */
    tfidfs(stems: string[]): number[];
  }
}
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  export default class BayesClassifier {
    addDocument(stems: string[], label: string): void;
    train(): void;
    /** Best first. */
    getClassifications(stems: string[]): { label: string; value: number }[];
  }
}
