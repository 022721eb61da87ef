/** Weights of the span features, in their order: listwise logistic models, learned from 612 questions and cross-validated by article. */
import type { QuestionClass } from './question-class.ts';

/** One list for each class of questions. */
export const SPAN_WEIGHTS: Readonly<Record<QuestionClass, readonly number[]>> = {
  measure: [
    2.08, 2.5, 2.83, -1.02, 1.76, -1.19, -0.06, 0.71, -1.15, 0.39, -0.32, -0.68, 0.18, 0.85, 0.96, 1.99,
    -0.16, 0.04, 0.63, 1.41, 0.02, -0.02, 0.2, 1.18, 0.04,
  ],
  name: [
    2.13, 0.63, 2.66, 0.05, 0.66, -1.26, -0.75, 0.09, -0.92, -0.38, -1.15, -1.01, -1.03, -1.09, 0.91, 0.39,
    0.74, 0, 0.48, -0.48, -0.78, 0.78, -0.82, 1.12, 0.1,
  ],
  open: [
    0.84, 1.32, 0.96, -0.25, 1.11, -0.35, 0.45, 0.16, 0.18, -0.46, -0.4, -0.95, 0.04, 0.36, 0.55, 1.35, 1.4,
    0.37, 0.48, 0.11, 0.83, -0.83, 0.62, 1.24, 0.43,
  ],
};
