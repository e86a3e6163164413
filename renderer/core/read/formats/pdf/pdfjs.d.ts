/** The part of pdf.js that is used here. Its own types lean on the DOM, which this room does not have. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export interface TextItem {
    readonly str: string;
    readonly dir: string;
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
    readonly fontName: string;
  }
  export interface MarkItem {
    readonly type: string;
    readonly id?: string;
    readonly tag?: string;
  }
  export interface TextChunk {
    readonly items: readonly (TextItem | MarkItem)[];
    readonly styles: Readonly<Record<string, { readonly vertical?: boolean }>>;
  }
  export interface TextReader {
    read(): Promise<{ readonly done: boolean; readonly value?: TextChunk }>;
    cancel(reason?: unknown): Promise<void>;
  }
  export interface StructNode {
    readonly role?: string;
    readonly children?: readonly (StructNode | { readonly type: string; readonly id: string })[];
  }
  export interface OperatorList {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  }
  export interface PdfPage {
    readonly view: readonly number[];
    readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
    getViewport(options: { scale: number }): {
      readonly width: number;
      readonly height: number;
      readonly transform: readonly number[];
    };
    streamTextContent(options: { includeMarkedContent: boolean }): { getReader(): TextReader };
    getOperatorList(): Promise<OperatorList>;
    getStructTree(): Promise<StructNode | null>;
    getAnnotations(options: { intent: string }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    cleanup(): boolean;
  }
  export interface OutlineNode {
    readonly title: string;
    readonly dest: string | readonly unknown[] | null;
    readonly items: readonly OutlineNode[];
  }
  export interface PdfFile {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
    getMetadata(): Promise<{
      readonly info: Readonly<Record<string, unknown>>;
      readonly metadata: { get(name: string): unknown; getRaw(): string } | null;
      readonly hasStructTree?: boolean;
    }>;
    getOutline(): Promise<readonly OutlineNode[] | null>;
    getDestination(name: string): Promise<readonly unknown[] | null>;
    getPageIndex(reference: unknown): Promise<number>;
  }
  export function getDocument(options: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfFile>;
    onPassword: ((update: unknown, reason: number) => void) | null;
    destroy(): Promise<void>;
  };
  export const OPS: Readonly<Record<string, number>>;
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
