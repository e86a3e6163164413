import { parentPort, workerData } from 'node:worker_threads';
import { readerHere } from '../../renderer/core/archive/reader.ts';
import { answerOrders, type ReadingAnswer, type ReadingOrder } from '../../renderer/core/archive/reading-messages.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';
import { type KnowledgeAsked, loadKnowledge } from './knowledge.ts';

// One of the threads in which commands read files, as the app's reading workers do.

// Of damaged files pdf.js leaves promises behind that fail later, when nobody waits for them any more. Browsers pass over
// those; Node would end the thread, and with it the reading of a file that is read. Any other is a defect and ends it.
process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && reason.stack?.includes('pdf.worker'))) throw reason;
});

const post = (answer: ReadingAnswer) => parentPort?.postMessage(answer);
const knowledge = loadKnowledge(workerData as KnowledgeAsked);
if (!knowledge.ok) throw new Error(knowledge.sentence);
const { authority } = knowledge;
const answer = answerOrders(
  readerHere((report) => tagReport(report, authority)),
  post,
  () => performance.now(),
);
parentPort?.on('message', (order: ReadingOrder) => void answer(order));
post({ answer: 'ready' });
