import type { Correction } from '../model/correction.ts';
import type { Mention } from '../model/mention.ts';
import { done, type Result } from '../model/problem.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { Report } from '../model/report.ts';
import type { FileToRead } from '../read/file-to-read.ts';
import { layOut } from '../read/profile.ts';
import { readFile } from '../read/read-file.ts';
import type { Decoded } from '../text/decode.ts';

/** What reading takes into account beside the file itself. */
export interface KnownOfFile {
  /** What the person set by hand, by the place inside the file; the whole file is place ''. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly profiles: readonly PublisherProfile[];
  /** Only the report at this place is wanted; the others are passed over. */
  readonly only?: string;
  /** The text from which each report was read is wanted too. */
  readonly withText?: true;
}

/** What one place of a file gave, read and understood. */
export interface Understood {
  readonly place: string;
  readonly outcome: Result<{ readonly report: Report; readonly mentions: readonly Mention[] }>;
  /** Where it was asked for and there is one. */
  readonly source?: Pick<Decoded, 'text' | 'encoding'>;
}

/** Reads files and understands what they hold, in whatever thread; never throws for bad input. */
export interface Reader {
  /** The reports of a file in its own order, each as soon as it is there. At least one item, be it a problem. */
  read(file: FileToRead, known: KnownOfFile): AsyncIterable<Understood>;
}

/** A reader that works where it is called. `mentionsOf` is the room `understand` over an authority file. */
export function readerHere(mentionsOf: (report: Report) => readonly Mention[]): Reader {
  let known: KnownOfFile['profiles'] = [];
  let laidOut = layOut(known);
  return {
    async *read(file, { corrections, profiles, only, withText }) {
      if (profiles !== known) {
        known = profiles;
        laidOut = layOut(profiles);
      }
      const options = {
        corrections: (place: string) => corrections.get(place) ?? [],
        profiles: laidOut,
        ...(only === undefined ? {} : { only }),
      };
      for await (const { place, report, source } of readFile(file, options)) {
        const outcome = report.ok ? done({ report: report.value, mentions: mentionsOf(report.value) }) : report;
        yield { place, outcome, ...(withText && source ? { source: source() } : {}) };
      }
    },
  };
}
