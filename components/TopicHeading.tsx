import type { Brief } from '../brief/types.ts';
import { locale, t } from './messages.ts';
import { inWords, topicName } from './topic-name.ts';

interface Props {
  id?: string;
  brief: Brief;
  names: Record<string, string> | undefined;
}

/** "This page is about / NATO and defence spending". */
export function TopicHeading({ id, brief, names }: Props) {
  const topics = brief.topics.map((topic) => topicName(topic.id, names));
  return (
    <h2 id={id}>
      <span class="over">{t(topics.length ? 'topic_about' : 'topic_none')}</span>{' '}
      {topics.length ? inWords(topics, locale()) : brief.title}
    </h2>
  );
}
