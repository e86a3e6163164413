import * as v from 'valibot';
import { type PublisherProfile, profileNamed } from '../model/publisher-profile.ts';

const texts = v.optional(v.array(v.string()));

/** A line of a file of profiles: what is not known may be left out. */
const line = v.object({
  id: v.string(),
  name: v.string(),
  names: texts,
  hosts: texts,
  series: texts,
  dateOrder: v.optional(v.nullable(v.picklist(['day-first', 'month-first']))),
  wording: v.optional(v.nullable(v.string())),
  notice: v.optional(v.nullable(v.string())),
  furniture: texts,
});

/** The profiles of a file with one JSON object a line; lines that are none are passed over. */
export function profilesFrom(text: string): readonly PublisherProfile[] {
  return text.split('\n').flatMap((one) => {
    const read = v.safeParse(line, parsed(one));
    if (!read.success) return [];
    const known = Object.entries(read.output).filter(([, value]) => value !== undefined);
    return [{ ...profileNamed(read.output.id, read.output.name), ...Object.fromEntries(known) }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
