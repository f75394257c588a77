/** Target, level or demand: which of them the words around a share make it. */
import type { StatementKind } from '../types.ts';
import { type Figure, highOf } from './figures.ts';
import * as form from './forms.ts';
import * as role from './roles.ts';
import { FAR, gather, type Sentence, seek } from './seek.ts';
import { isNamed, type Share } from './share.ts';
import type { Token } from './tokens.ts';

/** What the record and the years of the sentence say of the figure. */
export interface Standing {
  /** A pledge of the group has it on the page's day. */
  pledged: boolean;
  /** Somebody asked for it. */
  demanded: boolean;
  /** The next figure of the sentence is a pledge's too: "from 2% to 5%" goes from one pledge to the next. */
  succeeded: boolean;
  /** A year that is over stands with it; a deadline; "next year", "in ten years". */
  past: boolean;
  due: boolean;
  later: boolean;
  /** A sum of ours stands before it: "$800 billion, or 3% of GDP". */
  sum: boolean;
  /** Entity id of the members together. */
  group: string;
}

/*
 * Points for each reading of the figure. The first cue before the figure weighs most, the next ones half of the one
 * before; a comma and another figure in between take more away. Set by hand on the development sentences.
 */
const FIRST_CUE = 4;
const NEXT_CUE = 0.5;
const PAST_COMMA = 0.7;
const PAST_FIGURE = 0.5;
const PRIOR = { target: 2, level: 1.5, demand: 2 };
/** "target" beside the figure; less where somebody only asks for it. */
const POINTS_AIM = 6;
const POINTS_ASKED_AIM = 1;
/** "2% demand" */
const POINTS_ASKED = 6;
/** "from 2%", "is 2%", "spends 2%" */
const POINTS_FROM = 5;
const POINTS_IS = 4;
const POINTS_SPENDS = 2;
/** "3.42%" was measured; aims are round. */
const POINTS_MEASURED = 4;
const POINTS_PAST = 3;
const POINTS_DUE = 2;
const POINTS_LATER = 3.5;
/** "raise spending to 3%" */
const POINTS_RAISED = 2;
/** "reached 3%" with no word of a plan. */
const POINTS_MET = 3;
/** "required", "agreed to", "spent on" after the figure. */
const POINTS_AFTER = 2.5;
const ROUND = 0.25;
/** How far the speaker may stand before the verb: "NATO wants". */
const SPEAKER = 3;

type Scores = Record<'target' | 'level' | 'demand', number>;

export function kindOf(s: Sentence, figure: Figure, share: Share, standing: Standing): StatementKind {
  if (share.gear) return 'guideline-equipment';
  const { tokens } = s;
  const { pledged, demanded } = standing;
  const { governor } = share;
  const value = highOf(figure);
  const score: Scores = { target: 0, level: 0, demand: 0 };
  if (pledged) score.target += PRIOR.target;
  else {
    score.level += PRIOR.level;
    if (demanded) score.demand += PRIOR.demand;
    if (value % ROUND !== 0 && (value * 10) % 1 !== 0) score.level += POINTS_MEASURED;
  }
  if (standing.past) score.level += POINTS_PAST;
  if (standing.due) score.target += POINTS_DUE;
  if (standing.later) score.target += POINTS_LATER;

  const told = { target: 0, level: 0 };
  if (governor & role.FROM && s.figures[figure.index + 1]?.unit === '%') {
    score[pledged && standing.succeeded && figure.compare === 'exactly' ? 'target' : 'level'] += POINTS_FROM;
  } else if (standing.sum && governor & role.AND) score.level += POINTS_IS;
  else if (governor & role.FACT) score.level += POINTS_SPENDS;
  else if (governor & role.IS || isOngoing(tokens, share, role.IS) || stands(tokens, share))
    score.level += POINTS_IS;
  else if (isOngoing(tokens, share, role.GROUP | role.IT | role.BREAK)) told.level = POINTS_IS;
  score.level += told.level;

  let weight = FIRST_CUE;
  let seen = 0;
  const cues = { target: 0, level: 0, demand: 0 };
  for (let at = figure.from - 1; at >= 0; at--) {
    const { roles, text, form: shape, figure: other } = tokens[at]!;
    if (text === ';' || text === ':') break;
    if (shape & form.FIGURE) {
      if (tokens[at + 1]!.figure !== other) weight *= PAST_FIGURE;
      told.level = told.target = 0;
      continue;
    }
    if (shape & (form.COMMA | form.STOP)) weight *= PAST_COMMA;
    seen |= roles;
    const cue = cueOf(tokens, at, figure, standing);
    if (!cue) continue;
    cues[cue]++;
    score[cue] += weight;
    // "demands that they spend", "wants them to agree": what is asked for isn't so.
    if (cue === 'demand') {
      score.level -= told.level;
      score.target -= told.target;
      score.demand += (told.level + told.target) * NEXT_CUE;
      told.level = told.target = 0;
    } else if (cue === 'level' || (tokens[at - 1]?.roles ?? 0) & role.TO) told[cue] += weight;
    weight *= NEXT_CUE;
  }
  if (!pledged && !cues.demand) {
    if (seen & role.MEET && !cues.target && !standing.later) score.level += POINTS_MET;
    if (seen & role.RISE && governor & role.TO && !comesFrom(s, figure)) score.target += POINTS_RAISED;
  }

  for (let at = figure.to + 1; at < tokens.length && at <= share.end + SPEAKER && !tokens[at]!.figure; at++) {
    const { roles } = tokens[at]!;
    if (roles & (role.NORM | role.VOW))
      score[pledged || roles & role.VOW ? 'target' : 'demand'] += POINTS_AFTER;
    if (roles & role.ASK) score.demand += POINTS_AFTER / 2;
    if (roles & role.FACT && at < share.end) score.level += POINTS_PAST;
  }
  if (share.asked) score.demand += POINTS_ASKED;
  if (share.aim) score.target += cues.demand && !pledged ? POINTS_ASKED_AIM : POINTS_AIM;
  const { target, level, demand } = score;
  return target >= level && target >= demand ? 'target' : level >= demand ? 'level' : 'demand';
}

/**
 * What the members together ask for is their target, what they expect of one of them a level; what a country asks of
 * nobody else is its own aim.
 */
function cueOf(tokens: Token[], at: number, figure: Figure, standing: Standing): keyof Scores | null {
  const { pledged, demanded, group } = standing;
  const { roles } = tokens[at]!;
  const speaker = (): string | undefined => {
    const name = tokens.slice(Math.max(at - SPEAKER, 0), at).findLast((token) => token.form & form.NAME);
    return name?.lexeme.weak ? undefined : name?.lexeme.entity;
  };
  if (roles & role.ASK) {
    const who = speaker();
    if (who === group) return pledged ? 'target' : 'demand';
    return who && !demanded && !tokens.slice(at, figure.from).some(isNamed) ? 'target' : 'demand';
  }
  if (roles & role.NORM) return pledged ? 'target' : 'demand';
  if (roles & role.VOW) return 'target';
  if (roles & role.PLAN)
    return speaker() === group && tokens.slice(at, at + 4).some((token) => token.form & form.NAME)
      ? 'level'
      : 'target';
  if (roles & role.MEET && pledged) return 'target';
  return roles & (role.FACT | role.CUT) ? 'level' : null;
}

/** The change came from the figure before. */
function comesFrom({ tokens, figures }: Sentence, figure: Figure): boolean {
  const previous = figures[figure.index - 1];
  return previous !== undefined && ((tokens[previous.from - 1]?.roles ?? 0) & role.FROM) !== 0;
}

/** "è al 2%", "blijft steken op 2 procent" */
const stands = (tokens: Token[], { at, governor }: Share): boolean =>
  at > 0 &&
  (governor & (role.TO | role.ON)) !== 0 &&
  seek(tokens, at - 1, -1, role.IS, role.SKIP | role.FACT, FAR, 0, 1) >= 0 &&
  !(gather(tokens, 0, at) & (role.PLAN | role.NORM | role.VOW | role.ASK | role.NOT));

/** "were spending", "is now paying"; "nine allies spend", but not "members to spend", "should spend". */
const isOngoing = (tokens: Token[], { at, governor }: Share, subjects: number): boolean =>
  (governor & role.OUTLAY) !== 0 &&
  (seek(tokens, at - 1, -1, subjects, role.SKIP | role.FACT) >= 0 ||
    ((subjects & role.GROUP) !== 0 && ((tokens[at - 1]?.form ?? 0) & form.NAME) !== 0));
