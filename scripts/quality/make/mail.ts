import { encoded } from './encoded.ts';
import { headerText, messageBytes, multipart, partText, type TransferEncoding } from './mime.ts';
import type { Pantry } from './pantry.ts';

export interface MailRecipe {
  /** In order; `Subject`, `From` and the like as people read them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Names of files beside the recipe. */
  readonly text?: string;
  readonly html?: string;
  readonly charset?: string;
  readonly encoding?: TransferEncoding;
  readonly attachments?: readonly { readonly name: string; readonly type: string; readonly from: string }[];
}

/** An e-mail (RFC 5322) with the bodies and the attachments that its recipe names. */
export async function mailOf(recipe: MailRecipe, pantry: Pantry): Promise<Uint8Array> {
  const { charset = 'utf-8', encoding = 'quoted-printable' } = recipe;
  const bodies = (['text', 'html'] as const).flatMap((kind) => {
    const file = recipe[kind];
    if (!file) return [];
    const type = `text/${kind === 'text' ? 'plain' : 'html'}; charset="${charset}"`;
    return [partText({ type, encoding, bytes: encoded(pantry.text(file), { encoding: charset }) })];
  });
  const attached: string[] = [];
  for (const { name, type, from } of recipe.attachments ?? []) {
    const headers = [`Content-Disposition: attachment; filename="${headerText(name)}"`];
    attached.push(partText({ type, encoding: 'base64', bytes: await pantry.made(from), headers }));
  }
  const head = Object.entries(recipe.headers).map(([key, value]) => `${key}: ${headerValue(value)}`);
  const alternatives = bodies.length > 1 ? within('alternative', 'b2', bodies) : (bodies[0] ?? '');
  const whole = attached.length > 0 ? within('mixed', 'b1', [alternatives, ...attached]) : alternatives;
  return messageBytes(`${[...head, 'MIME-Version: 1.0'].join('\r\n')}\r\n${whole}`);
}

const within = (kind: string, boundary: string, parts: readonly string[]): string =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${multipart(boundary, parts)}`;

/** An address keeps its angle brackets; only the name before it is encoded. */
function headerValue(value: string): string {
  const [, name, address] = /^(.*?)\s*(<[^<>]*>)$/.exec(value) ?? [];
  return address === undefined ? headerText(value) : `${headerText(name ?? '')} ${address}`;
}
