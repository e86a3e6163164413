import { encoded } from './encoded.ts';
import { headerText, messageBytes, multipart, partText, type TransferEncoding } from './mime.ts';
import type { Pantry } from './pantry.ts';

export interface SavedPageRecipe {
  readonly subject: string;
  /** The address of the page; browsers write it into `Snapshot-Content-Location`. */
  readonly address?: string;
  /** When it was saved, as in the header. */
  readonly date: string;
  /** The page, a file beside the recipe. */
  readonly page: string;
  readonly charset?: string;
  readonly encoding?: TransferEncoding;
  /** Further parts: styles and pictures. */
  readonly parts?: readonly { readonly type: string; readonly address: string; readonly text: string }[];
}

/** A page as browsers save it in one file (MHTML, RFC 2557). */
export function savedPageOf(recipe: SavedPageRecipe, pantry: Pantry): Uint8Array {
  const { charset = 'utf-8', encoding = 'quoted-printable', address, subject, date } = recipe;
  const boundary = '----MultipartBoundary--q8Zk2v7mT1xw----';
  const head = [
    'From: <Saved by Blink>',
    ...(address ? [`Snapshot-Content-Location: ${address}`] : []),
    `Subject: ${headerText(subject)}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"`,
  ];
  const place = (where: string) => [`Content-Location: ${where}`];
  const page = partText({
    type: `text/html; charset=${charset}`,
    encoding,
    bytes: encoded(pantry.text(recipe.page), { encoding: charset }),
    headers: ['Content-ID: <frame-0@mhtml.blink>', ...(address ? place(address) : [])],
  });
  const others = (recipe.parts ?? []).map((part) => {
    const bytes = new TextEncoder().encode(part.text);
    return partText({ type: part.type, encoding: 'base64', bytes, headers: place(part.address) });
  });
  return messageBytes(`${head.join('\r\n')}\r\n\r\n${multipart(boundary, [page, ...others])}`);
}
