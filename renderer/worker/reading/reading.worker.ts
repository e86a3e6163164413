import shippedNames from '../../../assets/knowledge/authority.json?raw';
import { readerHere } from '../../core/archive/reader.ts';
import { answerOrders, type ReadingAnswer, type ReadingOrder } from '../../core/archive/reading-messages.ts';
import { openAuthority } from '../../core/understand/authority.ts';
import { shippedAuthority } from '../../core/understand/shipped-authority.ts';
import { tagReport } from '../../core/understand/tagger.ts';

// One of the threads in which files are read. The archive's worker orders, and ends a thread that says nothing more.

const authority = openAuthority(shippedAuthority(shippedNames));
const post = (answer: ReadingAnswer) => postMessage(answer);
const answer = answerOrders(
  readerHere((report) => tagReport(report, authority)),
  post,
  () => performance.now(),
);
addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => void answer(data));
post({ answer: 'ready' });
