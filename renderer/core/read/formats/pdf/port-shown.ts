import { showPort } from './port.ts';

showPort();
