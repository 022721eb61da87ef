/** What a question asks for that a whole sentence answers: one of two things, an order, a way, a cause, what can be done. */
import { asksAbility } from './abilities.ts';
import { type Alternatives, alternativesIn } from './alternatives.ts';
import { type Harm, harmAsked, meansAsked } from './asks-cause.ts';
import { oppositesAsked } from './opposites.ts';
import { type Ordered, orderAsked } from './ordering.ts';
import { asksStill } from './still-in-office.ts';

export interface ClaimAsked {
  /** "Iron or steel?" */
  readonly alternatives: Alternatives | null;
  /** "Before or after the fire?" */
  readonly ordered: Ordered | null;
  /** "Was it open?": which of the known opposites the question has a word of. */
  readonly opposites: ReadonlySet<number>;
  /** "Was she still the warden?" */
  readonly asksStill: boolean;
  /** Asks what somebody can or may do. */
  readonly asksAbility: boolean;
  /** "How did they get in", "what broke it": causes and means alone answer. */
  readonly asksMeans: ReturnType<typeof meansAsked>;
  /** "What did he die of", "what destroyed it". */
  readonly harm: Harm | null;
}

export const readClaim = (question: string): ClaimAsked => ({
  alternatives: alternativesIn(question),
  ordered: orderAsked(question),
  opposites: oppositesAsked(question),
  asksStill: asksStill(question),
  asksAbility: asksAbility(question),
  asksMeans: meansAsked(question),
  harm: harmAsked(question),
});
