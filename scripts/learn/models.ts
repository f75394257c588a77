/** Which features each topic's model has, and how well they do on stories they were not learned from. */
import type { Measures } from '../../brief/topics/model.ts';
import { ABOUT } from '../../brief/topics.ts';
import { featuresOf, randomFold, type Story, sourceFold } from './examples.ts';
import { learn, type Matrix, predict } from './noisy-or.ts';
import { scoreOf } from './score.ts';

/** By topic: see brief/topics/model.ts. Each was kept because cross-validation got worse without it. */
export const FEATURES: Record<string, string[]> = {
  nato: [
    'alliance.title',
    'alliance.title*alliance.count',
    'alliance.early',
    'alliance.any*rival',
    'alliance.any*ally.rate',
    'alliance.late',
    'alliance.count*pair.late',
    'alliance.count*member.early',
  ],
  'defence-spending': [
    'pair.title',
    'aside.title',
    'aside.rate',
    'spending.first',
    'forces.lead',
    'pair.late',
    'pair.spread',
    'money.rate',
  ],
};

/** How hard weights are pulled to zero: within the best of 0.3 to 2 in cross-validation, which says about the same of 0.5 to 1. */
export const RIDGE = 0.7;

const round = (value: number) => Math.round(value * 100) / 100;

/** Models in a pack's form. */
export function learnModels(
  features: Matrix[],
  stories: Story[],
  ridge: number,
): Record<string, Record<string, number>> {
  const experts = learn(
    features,
    stories.map(({ label }) => (label === 'topic' ? 1 : 0)),
    ridge,
  );
  return Object.fromEntries(
    Object.entries(FEATURES).map(([id, names], topic) => {
      const { weights = [], bias = 0 } = experts[topic] ?? {};
      return [
        id,
        {
          bias: round(bias),
          ...Object.fromEntries(names.map((name, at) => [name, round(weights[at] ?? 0)])),
        },
      ];
    }),
  );
}

/** Chances of all stories, each from models that were learned without its fold. */
export function heldOut(stories: Story[], measures: Measures[], fold: (story: Story) => string): number[] {
  const features = featuresOf(Object.values(FEATURES), measures);
  const chances = new Array<number>(stories.length).fill(0);
  for (const name of [...new Set(stories.map(fold))].sort()) {
    const inside = stories.map((story) => fold(story) === name);
    const rest = <T>(all: T[]) => all.filter((_, at) => !inside[at]);
    const experts = learn(
      features.map(rest),
      rest(stories).map(({ label }) => (label === 'topic' ? 1 : 0)),
      RIDGE,
    );
    for (const at of stories.keys()) {
      if (inside[at])
        chances[at] = predict(
          experts,
          features.map((matrix) => matrix[at] ?? []),
        );
    }
  }
  return chances;
}

/** How the stories fall into folds moves F1 by a point, so that more than one way is tried. */
const ROUNDS = [1, 2, 3, 4, 5];

/** Lines to print; means over the rounds. */
export function crossValidate(stories: Story[], measures: Measures[]): string[] {
  return [
    { name: `cross-validated, random folds, mean of ${ROUNDS.length}`, folds: ROUNDS.map(randomFold) },
    { name: 'cross-validated, split by source', folds: [sourceFold] },
  ].map(({ name, folds }) => {
    const rounds = folds.map((fold) => heldOut(stories, measures, fold));
    const part = (of: (story: Story) => boolean) => {
      const scores = rounds.map((chances) =>
        scoreOf(
          [...stories.keys()].filter((at) => of(stories[at] as Story)),
          (at) => (chances[at] ?? 0) >= ABOUT,
          (at) => stories[at]?.label === 'topic',
        ),
      );
      const mean = (key: 'precision' | 'recall' | 'f1') =>
        (scores.reduce((sum, score) => sum + score[key], 0) / scores.length).toFixed(3);
      return `P ${mean('precision')} R ${mean('recall')} F1 ${mean('f1')}`;
    };
    return `${name}: en ${part(({ lang }) => lang === 'en')} · others ${part(({ lang }) => lang !== 'en')}`;
  });
}
