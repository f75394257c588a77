/** Sources, each told once: the record repeats them at every figure, a pack points at them by id. */
import type { Source } from '../../brief/types.ts';
import { compare } from './canonical.ts';

/** A source as the record writes it. */
export interface RecordSource {
  title: string;
  publisher: string;
  date?: string | null;
  url: string;
}

/** Gathers sources and gives each a readable id, the same one whatever the order in which they come. */
export class Sources {
  private readonly byUrl = new Map<string, Source>();
  private ids: Map<string, string> | null = null;
  private readonly used = new Set<string>();

  /** The same address is one source; of differing titles (the record notes in brackets what was read) the shortest stays. */
  add(source: RecordSource): void {
    const known = this.byUrl.get(source.url);
    const kept = known && known.title.length <= source.title.length ? known.title : source.title;
    this.byUrl.set(source.url, {
      title: kept,
      publisher: source.publisher,
      date: source.date ?? null,
      url: source.url,
    });
    this.ids = null;
  }

  addAll(sources: RecordSource[]): void {
    for (const source of sources) this.add(source);
  }

  id(source: RecordSource): string {
    this.ids ??= this.name();
    const id = this.ids.get(source.url);
    if (!id) throw new Error(`Source not gathered: ${source.url}`);
    this.used.add(source.url);
    return id;
  }

  idsOf(sources: RecordSource[]): string[] {
    return [...new Set(sources.map((source) => this.id(source)))];
  }

  /** Those that something has pointed at by now. */
  all(): Record<string, Source> {
    const used = [...this.byUrl.values()].filter(({ url }) => this.used.has(url));
    const entries = used.map((source) => [this.id(source), source] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
  }

  /** "nato-2026-07-09"; a letter is added where one publisher has several on a day, in the order of addresses. */
  private name(): Map<string, string> {
    const stems = new Map<string, string[]>();
    for (const source of this.byUrl.values()) {
      const stem = `${slug(source.publisher)}-${source.date ?? 'undated'}`;
      stems.set(stem, [...(stems.get(stem) ?? []), source.url].sort(compare));
    }
    const ids = new Map<string, string>();
    for (const [stem, urls] of stems) {
      urls.forEach((url, index) => {
        ids.set(url, index === 0 ? stem : `${stem}-${String.fromCharCode(97 + index)}`);
      });
    }
    return ids;
  }
}

/** First two words of a publisher's name, in ASCII. */
function slug(publisher: string): string {
  const words = publisher
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['source']).slice(0, 2).join('-');
}
