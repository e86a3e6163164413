/// <reference path="./pdfjs.d.ts" />
// pdf.js with its worker's code in the same thread. The worker's module greets the page of any worker that loads it and
// listens to that page; modules run in the order of their imports without a pause, so hiding the port meanwhile keeps
// both from happening and nothing else notices. It leaves itself in `pdfjsWorker`, where `getDocument` finds it.
import './port-hidden.ts';
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import './port-shown.ts';

export { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
