/** Running text with the few things that citations and exports set apart. Plain words until a writer escapes them. */
export type Inline =
  /** `language` (BCP 47) where the words are of another language than the running text. */
  | { readonly kind: 'text'; readonly text: string; readonly language?: string }
  | { readonly kind: 'italic' | 'bold'; readonly content: readonly Inline[] }
  /** A web address (http or https, as `URL` writes it), shown as it is. */
  | { readonly kind: 'link'; readonly address: string };

export const words = (text: string, language?: string | null): Inline =>
  language ? { kind: 'text', text, language } : { kind: 'text', text };
export const italic = (...content: readonly Inline[]): Inline => ({ kind: 'italic', content });
export const bold = (...content: readonly Inline[]): Inline => ({ kind: 'bold', content });

/** The words alone. */
export const inlineText = (content: readonly Inline[]): string => content.map(pieceText).join('');

function pieceText(piece: Inline): string {
  if (piece.kind === 'text') return piece.text;
  return piece.kind === 'link' ? piece.address : inlineText(piece.content);
}

/** The same with neighbouring words of one language in one piece. */
export function merged(content: readonly Inline[]): readonly Inline[] {
  const pieces: Inline[] = [];
  for (const piece of content) {
    const before = pieces.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text' && piece.language === before.language) {
      pieces[pieces.length - 1] = words(before.text + piece.text, piece.language);
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}
