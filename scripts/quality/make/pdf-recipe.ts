export interface PdfRecipe {
  /** The document's own facts, which need not be true. */
  readonly info?: Readonly<Record<string, string>>;
  readonly columns?: 1 | 2;
  /** In which order the lines stand in the file: column by column, or across both columns, line by line. */
  readonly order?: 'columns' | 'rows';
  /** `{page}` stands for the page's number. */
  readonly runningHead?: string;
  readonly runningFoot?: string;
  /** First lines indented and no space between paragraphs. */
  readonly indented?: boolean;
  readonly blocks: readonly PdfBlock[];
}

export type PdfStyle = 'series' | 'title' | 'meta' | 'heading' | 'body' | 'item' | 'caption' | 'small' | 'page-break';

export interface PdfBlock {
  readonly style: PdfStyle;
  /** A soft hyphen marks where a word may be broken; it is printed as a hyphen there and nowhere else. */
  readonly text?: string;
}
