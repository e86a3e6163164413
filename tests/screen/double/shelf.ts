import { permittedEnd } from '../../../renderer/core/credit/permitted-end.ts';
import { proposeAnchor } from '../../../renderer/core/excerpt/check.ts';
import type { Dossier } from '../../../renderer/core/model/dossier.ts';
import type { Excerpt, Passage } from '../../../renderer/core/model/excerpt.ts';
import { done, failed, type Result } from '../../../renderer/core/model/problem.ts';
import { characters } from '../../../renderer/core/model/quotation-length.ts';
import type { ArchiveCalls, ExcerptView, ReportView } from '../../../renderer/worker/contract.ts';

type ShelfCalls = Pick<
  ArchiveCalls,
  | 'copyWithCredit'
  | 'copyExcerpt'
  | 'dossier'
  | 'makeDossier'
  | 'renameDossier'
  | 'deleteDossier'
  | 'addExcerpt'
  | 'restoreExcerpt'
  | 'moveExcerpt'
  | 'noteExcerpt'
  | 'reanchorExcerpt'
  | 'removeExcerpt'
  | 'exportDossier'
>;

export interface Shelf {
  readonly dossiers: Map<string, Dossier>;
  readonly calls: ShelfCalls;
}

export const unknownReport = failed('report-unknown', 'This report is not in the archive.', 'Search for it again.');

/** The double's dossiers and the words that leave from them; `changed` is told after each change. */
export function createShelf(views: ReadonlyMap<string, ReportView>, changed: () => void, filled: boolean): Shelf {
  const dossiers = new Map<string, Dossier>();
  let n = 0;

  const excerptOf = ({ report, start, end, words }: Passage, note = ''): Excerpt => {
    const view = views.get(report);
    const inside = view?.report.parts.find((p) => p.text.includes(words.slice(0, 20)));
    return {
      id: `x${++n}`,
      anchor: {
        report,
        body: '0'.repeat(64),
        start,
        end,
        prefix: '',
        exact: words,
        suffix: '',
        paragraph: inside?.number ?? 1,
        lastParagraph: inside?.number ?? 1,
      },
      note,
      takenAt: '2026-11-24T09:31:00.000Z',
    };
  };

  const excerptView = (excerpt: Excerpt): ExcerptView => {
    const view = views.get(excerpt.anchor.report);
    const r = view?.report;
    const { anchor } = excerpt;
    const limit = r?.terms.quoteLimit?.amount ?? Number.POSITIVE_INFINITY;
    const stands = view?.body.startsWith(anchor.exact, anchor.start) ?? false;
    return {
      excerpt,
      title: r?.title.value ?? null,
      series: r?.series.value ?? null,
      publisher: r?.publisher.value ?? null,
      date: r?.date.value ?? null,
      language: r?.language.value ?? null,
      pinpoint: `para. ${excerpt.anchor.paragraph}`,
      citation: `“${r?.title.value}”, ${r?.series.value}, ${r?.publisher.value}, ${r?.date.value}, para. ${excerpt.anchor.paragraph}.`,
      credit: view?.credit ?? '',
      notice: r?.notice.value ?? null,
      terms: view?.termsInWords ?? [],
      problem: !stands
        ? wordsChanged.problem
        : anchor.exact.length > limit
          ? tooLong(anchor.exact.length, limit).problem
          : null,
      moved: r && !stands ? proposeAnchor(anchor, r, anchor.body) : null,
      takenBack: null,
      newer: null,
    };
  };

  const credited = (passages: readonly Passage[]) => {
    const [first] = passages;
    const view = first ? views.get(first.report) : undefined;
    if (!first || !view) return unknownReport;
    const limit = view.report.terms.quoteLimit?.amount;
    if (limit !== undefined && characters(first.words) > limit) {
      const end = permittedEnd(view.body, first, view.report.language.value, (words) => characters(words) <= limit);
      return tooLong(characters(first.words), limit, end);
    }
    const { anchor } = excerptOf(first);
    const text = `“${passages.map((p) => p.words).join(' … ')}” ${view.credit}`;
    return done({
      text,
      html: `<blockquote>${view.credit}</blockquote>`,
      pinpoint: `para. ${anchor.paragraph}`,
      credit: view.credit,
      warning: null,
      leftBefore: null,
    });
  };

  const withDossier = <T>(id: string, change: (dossier: Dossier) => [Dossier, T]): Promise<Result<T>> => {
    const dossier = dossiers.get(id);
    if (!dossier) return Promise.resolve(failed('dossier-unknown', 'This dossier is not there.', 'Choose another.'));
    const [next, value] = change(dossier);
    dossiers.set(id, next);
    changed();
    return Promise.resolve(done(value));
  };
  const put = (dossier: Dossier, excerpt: Excerpt, at: number): Dossier => ({
    ...dossier,
    excerpts: dossier.excerpts.filter((e) => e.id !== excerpt.id).toSpliced(at, 0, excerpt),
  });

  const calls: ShelfCalls = {
    copyWithCredit: async (passages) => credited(passages),
    copyExcerpt: async (id, excerpt) => {
      const one = dossiers.get(id)?.excerpts.find((e) => e.id === excerpt);
      if (!one) return failed('excerpt-unknown', 'This excerpt is not there.', 'Choose another.');
      return credited([
        { report: one.anchor.report, start: one.anchor.start, end: one.anchor.end, words: one.anchor.exact },
      ]);
    },
    dossier: async (id) => {
      const dossier = dossiers.get(id);
      if (!dossier) return failed('dossier-unknown', 'This dossier is not there.', 'Choose another.');
      return done({ dossier, excerpts: dossier.excerpts.map(excerptView) });
    },
    makeDossier: async (name) => {
      const id = `dossier-${++n}`;
      dossiers.set(id, { id, name, excerpts: [], changedAt: '2026-11-24T09:31:00.000Z' });
      changed();
      return done(id);
    },
    renameDossier: (id, name) => withDossier(id, (d) => [{ ...d, name }, null]),
    deleteDossier: async (id) => {
      dossiers.delete(id);
      changed();
      return done(null);
    },
    addExcerpt: (id, passage, note) => {
      const excerpt = excerptOf(passage, note);
      return withDossier(id, (d) => [put(d, excerpt, d.excerpts.length), excerpt.id]);
    },
    restoreExcerpt: (id, excerpt, at) => withDossier(id, (d) => [put(d, excerpt, at), null]),
    moveExcerpt: (id, excerpt, at) =>
      withDossier(id, (d) => {
        const one = d.excerpts.find((e) => e.id === excerpt);
        return [one ? put(d, one, at) : d, null];
      }),
    noteExcerpt: (id, excerpt, note) =>
      withDossier(id, (d) => [
        { ...d, excerpts: d.excerpts.map((e) => (e.id === excerpt ? { ...e, note } : e)) },
        null,
      ]),
    reanchorExcerpt: async (id, excerpt) => {
      const at = dossiers.get(id)?.excerpts.findIndex((e) => e.id === excerpt) ?? -1;
      const one = dossiers.get(id)?.excerpts[at];
      const anchor = one ? excerptView(one).moved : null;
      return one && anchor ? withDossier(id, (d) => [put(d, { ...one, anchor }, at), null]) : wordsChanged;
    },
    removeExcerpt: (id, excerpt) =>
      withDossier(id, (d) => [{ ...d, excerpts: d.excerpts.filter((e) => e.id !== excerpt) }, null]),
    exportDossier: async (id, format) =>
      done({
        name: `${dossiers.get(id)?.name}.${format}`,
        mime: 'application/octet-stream',
        bytes: new Uint8Array([1]),
        leftBefore: null,
      }),
  };
  if (filled) fillDossiers(dossiers, [...views.values()], excerptOf);
  return { dossiers, calls };
}

const wordsChanged = failed(
  'words-changed',
  'The words of this excerpt no longer stand at their place in the report.',
  'Take it anew.',
) as Extract<Result<never>, { ok: false }>;

const tooLong = (length: number, limit: number, end: number | null = null): Extract<Result<never>, { ok: false }> => ({
  ok: false,
  problem: {
    code: 'terms-forbid',
    sentence: `The passage is ${length} characters long. A quotation of ${limit} characters is permitted at most.`,
    wayOut: 'A shorter passage from the same place can go.',
    details: '',
    ...(end !== null && { permittedEnd: end }),
  },
});

function fillDossiers(
  dossiers: Map<string, Dossier>,
  views: readonly ReportView[],
  excerptOf: (passage: Passage, note?: string) => Excerpt,
) {
  const take = (i: number, from: number, to: number, note = '') => {
    const view = views[i];
    if (!view) return [];
    const words = view.body.slice(from, to);
    return [excerptOf({ report: view.report.id, start: from, end: to, words }, note)];
  };
  const body = views[0]?.body ?? '';
  const at = body.indexOf('Lavrov once more');
  const end = body.indexOf('INF Treaty.') + 11;
  const changedAt = '2026-11-24T09:31:00.000Z';
  dossiers.set('d1', {
    id: 'd1',
    name: 'Arms control after INF',
    changedAt,
    excerpts: [
      ...take(0, at, end, 'Opening line. Contrast with Bonn in August: there he still spoke of a moratorium.'),
      ...take(1, 0, 92),
      ...take(2, views[2]?.body.indexOf('Außenminister') ?? 0, views[2]?.body.length ?? 0, 'Too long as it is.'),
      ...take(
        3,
        views[3]?.body.indexOf('Лавров') ?? 0,
        views[3]?.body.length ?? 0,
        'Translate for the annex, keep the Russian in the footnote.',
      ),
      ...take(4, 0, 116),
    ],
  });
  dossiers.set('d2', {
    id: 'd2',
    name: 'Wybory 2020: ostrzeżenia i zaprzeczenia, materiały do briefingu dla komisji',
    changedAt,
    // Taken when another paragraph still stood before it.
    excerpts: take(1, 0, 92).map((one) => ({ ...one, anchor: { ...one.anchor, start: 40, end: 132 } })),
  });
  dossiers.set('d3', { id: 'd3', name: 'Normandy format, Paris 2019', changedAt, excerpts: [] });
}
