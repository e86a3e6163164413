import { hidePort } from './port.ts';

hidePort();
