/** Weights of the span features, in their order: listwise logistic models, learned from 612 questions and cross-validated by article. */
import type { QuestionClass } from './question-class.ts';

/** One list for each class of questions. */
export const SPAN_WEIGHTS: Readonly<Record<QuestionClass, readonly number[]>> = {
  measure: [
    2.11, 2.46, 2.65, -0.77, 1.4, -1.11, -0.11, 0.59, -1.12, 0.35, -0.34, -0.77, 0.08, 0.8, 1.01, 1.96, -0.13,
    0.04, 0.65, 1.48, 0.03, -0.03, 0.24, 1.19, 0.12,
  ],
  name: [
    2.13, 0.62, 2.66, 0.07, 0.66, -1.26, -0.75, 0.09, -0.92, -0.38, -1.15, -1.01, -1.03, -1.09, 0.91, 0.39,
    0.74, 0, 0.48, -0.48, -0.78, 0.78, -0.81, 1.12, 0.09,
  ],
  open: [
    0.84, 1.45, 1.02, -0.22, 1.04, -0.34, 0.44, 0.17, 0.17, -0.46, -0.38, -0.96, -0.06, 0.35, 0.53, 1.33,
    1.42, 0.35, 0.49, 0.12, 0.87, -0.87, 0.61, 1.19, 0.46,
  ],
};
