/**
 * Topics: is a story about NATO or defence spending? Runs what ships, the spotter's words and then the decision
 * with the bundled pack, over ../shared/corpus/topics; beside it the naive baseline, and what the learned weights
 * get on stories that they were not learned from.
 */
import { writeFileSync } from 'node:fs';
import bundled from '../../assets/nato/pack.json';
import type { Pack } from '../../brief/pack.ts';
import { ABOUT, findTopics, MENTION } from '../../brief/topics.ts';
import { spotText } from '../../page/spot.ts';
import { articleOf, loadStories, measureStory, type Story } from '../../scripts/learn/examples.ts';
import { crossValidate } from '../../scripts/learn/models.ts';
import { scoreOf } from '../../scripts/learn/score.ts';
import type { Evaluate, Score } from './index.ts';

interface Judged {
  story: Story;
  /** The spotter lets the page through. */
  spotted: boolean;
  /** The strongest topic's score. */
  best: number;
  /** Topics that open the sidebar. */
  topics: string[];
}

const opens = ({ topics }: Judged) => topics.length > 0;
const isTopic = ({ story }: Judged) => story.label === 'topic';
const isEnglish = ({ story }: Judged) => story.lang === 'en';
const isOther = (one: Judged) => !isEnglish(one);
const score = (judged: Judged[], test = opens): Score => scoreOf(judged, test, isTopic);

export const evaluate: Evaluate = async (paths, predictions) => {
  const pack = bundled as unknown as Pack;
  const stories = loadStories(paths);
  const judged = stories.map((story) => judge(story, pack));
  if (predictions) {
    const lines = judged.map((one) =>
      JSON.stringify({ id: one.story.id, positive: opens(one), topics: one.topics }),
    );
    writeFileSync(predictions, `${lines.join('\n')}\n`);
  }
  report(judged);
  const measures = stories.map((story) => measureStory(pack, story));
  for (const line of crossValidate(stories, measures)) console.log(line);
  return {
    task: 'topics',
    ...score(judged),
    byLang: { en: score(judged.filter(isEnglish)), other: score(judged.filter(isOther)) },
  };
};

function judge(story: Story, pack: Pack): Judged {
  const spotted = spotText(story.lang, story.title, story.paragraphs);
  const found = findTopics(articleOf(story), [pack], { off: [], own: [] });
  const topics = found.filter(({ score }) => spotted && score >= ABOUT).map(({ id }) => id);
  return { story, spotted, best: found[0]?.score ?? 0, topics };
}

function report(judged: Judged[]): void {
  console.log('                                    opens on        badge on   the spotter lets through');
  console.log('language     n  prec.  recall F1      near   other    near      topic   near  other');
  const languages = [...new Set(judged.filter(isTopic).map(({ story }) => story.lang))];
  for (const language of languages) {
    row(
      language,
      judged.filter(({ story }) => story.lang === language),
    );
  }
  row('not en', judged.filter(isOther));
  row('all', judged);
  const naive = ({ story }: Judged) =>
    [story.title, ...story.paragraphs].some((text) => /\bNATO\b/i.test(text));
  const baseline = (of: (one: Judged) => boolean) => score(judged.filter(of), naive).f1.toFixed(3);
  console.log(`"the word NATO occurs": en F1 ${baseline(isEnglish)} · others F1 ${baseline(isOther)}`);
}

function row(name: string, judged: Judged[]): void {
  const { n, precision, recall, f1 } = score(judged);
  const share = (label: Story['label'], test: (one: Judged) => boolean) => {
    const all = judged.filter(({ story }) => story.label === label);
    return (
      all.length === 0 ? '–' : `${((100 * all.filter(test).length) / all.length).toFixed(1)}%`
    ).padStart(7);
  };
  const badge = ({ spotted, best }: Judged) => spotted && best >= MENTION && best < ABOUT;
  const spotted = (one: Judged) => one.spotted;
  console.log(
    `${name.padEnd(8)}${String(n).padStart(6)}  ${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}` +
      `${share('near', opens)} ${share('other', opens)} ${share('near', badge)}    ` +
      `${share('topic', spotted)}${share('near', spotted)}${share('other', spotted)}`,
  );
}
