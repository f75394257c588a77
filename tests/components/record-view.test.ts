import { describe, expect, it } from 'vitest';
import pack from '../../assets/nato/pack.json';
import { mainSeries } from '../../brief/entities.ts';
import type { Pack } from '../../brief/pack.ts';
import { recordView } from '../../components/record-view.ts';

const nato = pack as unknown as Pack;
const view = recordView(nato, 'en-GB');
const levels = view.levels!;
const member = (id: string) => levels.members.find((m) => m.id === id)!;

describe('the record as the sidebar shows it', () => {
  it('draws levels against the pledged shares, not against the equipment share or the related part', () => {
    expect(view.lines).toEqual([2, 3.5, 5]);
  });

  it('takes names in the reader’s language, the pack’s where there is none', () => {
    expect(member('DEU').name).toBe('Germany');
    const german = recordView(nato, 'de').levels!.members;
    expect(german.find((m) => m.id === 'DEU')?.name).toBe('Deutschland');
    expect(recordView(nato, 'eo').levels?.members.find((m) => m.id === 'DEU')?.name).toBe('Germany');
  });

  it('shows no figure that isn’t in the record', () => {
    const series = mainSeries(nato)!;
    for (const { id, series: points } of levels.members) {
      expect(points.length).toBeGreaterThan(0);
      for (const { year, value, estimate } of points) {
        expect(value).toBe(series.values[id]?.[String(year)]);
        expect(estimate).toBe(series.estimateYears.includes(year));
      }
    }
  });

  it('ranks members by their latest figure, leaves groups out, and gives equals one place', () => {
    const ranks = levels.members.flatMap((m) =>
      m.rank ? [{ place: m.rank[0], value: m.series.at(-1)!.value }] : [],
    );
    expect(ranks.length).toBe(levels.members.find((m) => m.rank)?.rank?.[1]);
    for (const one of ranks) {
      expect(one.place).toBe(1 + ranks.filter((other) => other.value > one.value).length);
    }
    expect(member('NATO').rank).toBeNull();
  });

  it('works out what a per cent is from the record’s amount of the same year', () => {
    const money = nato.series.find((s) => s.metric === 'money')!;
    const { series, perPoint } = member('POL');
    const last = series.at(-1)!;
    expect(perPoint! * last.value).toBeCloseTo(money.values['POL']![String(last.year)]!, 6);
  });

  it('tells the pledges that replaced one another, then what is due', () => {
    expect(view.timeline.map((m) => [m.kind, m.date.slice(0, 4), m.inForce])).toEqual([
      ['made', '2006', false],
      ['made', '2014', false],
      ['made', '2023', false],
      ['made', '2025', true],
      ['review', '2029', true],
      ['due', '2035', true],
    ]);
    expect(view.timeline.filter((m) => m.kind === 'made').every((m) => m.sources.length > 0)).toBe(true);
  });

  it('is empty, not broken, for a pack without series and pledges', () => {
    const bare = recordView({ ...nato, series: [], pledges: [], articles: [] }, 'en');
    expect(bare).toEqual({ edition: nato.edition, lines: [], levels: null, timeline: [], articles: {} });
  });
});
