/** natural's classifier. What it brings along replaces Math.sign by one that gives zero a sign, so ours is put back. */
const { sign } = Math;
const { default: BayesClassifier } = await import('natural/lib/natural/classifiers/bayes_classifier.js');
Math.sign = sign;

export { BayesClassifier };
