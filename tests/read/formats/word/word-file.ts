import { type ZipFile, zip } from '../pack/zip-builder.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/** Parts of a Word file under construction, each as the markup inside its root element. */
export interface WordFile {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly core?: string;
  readonly application?: string;
  /** Addresses of links by the ids that the body uses. */
  readonly links?: Readonly<Record<string, string>>;
  readonly more?: readonly ZipFile[];
}

const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

/** A Word file as Word writes it: parts that its links lead to. */
export function wordFile(file: WordFile): Uint8Array {
  const parts: Record<string, string> = { 'word/document.xml': part('document', `<w:body>${file.body}</w:body>`) };
  const relations: string[] = [];
  const relate = (id: string, kind: string, target: string, outside = false) =>
    relations.push(
      `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    );
  const add = (kind: string, name: string, root: string, inner: string | undefined) => {
    if (inner === undefined) return;
    parts[`word/${name}.xml`] = part(root, inner);
    relate(name, kind, `${name}.xml`);
  };
  add('styles', 'styles', 'styles', file.styles);
  add('numbering', 'numbering', 'numbering', file.numbering);
  add('footnotes', 'footnotes', 'footnotes', file.footnotes);
  add('endnotes', 'endnotes', 'endnotes', file.endnotes);
  for (const [i, inner] of (file.headers ?? []).entries()) add('header', `header${i + 1}`, 'hdr', inner);
  for (const [i, inner] of (file.footers ?? []).entries()) add('footer', `footer${i + 1}`, 'ftr', inner);
  for (const [id, address] of Object.entries(file.links ?? {})) relate(id, 'hyperlink', address, true);
  const around = (inner: readonly string[]): string =>
    `<Relationships xmlns="${OFFICE}/package/2006/relationships">${inner.join('')}</Relationships>`;
  parts['word/_rels/document.xml.rels'] = around(relations);
  if (file.core !== undefined)
    parts['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${file.core}</cp:coreProperties>`;
  if (file.application !== undefined)
    parts['docProps/app.xml'] =
      `<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties">${file.application}</Properties>`;
  parts['_rels/.rels'] = around([
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>`,
    `<Relationship Id="rId2" Type="${OFFICE}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    `<Relationship Id="rId3" Type="${OFFICE}/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>`,
  ]);
  const types = `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  return zip([
    { name: '[Content_Types].xml', text: types },
    ...Object.entries(parts).map(([name, text]) => ({ name, text })),
    ...(file.more ?? []),
  ]);
}

/** A run of text, with properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of a text; with the id of its style. */
export const paragraph = (inner: string, style = '', properties = ''): string =>
  `<w:p w:rsidR="00B1"><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}${properties}</w:pPr>${inner.startsWith('<') ? inner : run(inner)}</w:p>`;

/** A paragraph style by its id and name. */
export const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

/** A field of Word's with what it shows. */
export const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
