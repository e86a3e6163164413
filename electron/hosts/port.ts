import { createServer, type Server } from 'node:http';

/** The port is part of the page's origin, and its index belongs to the origin: it stays the same for ever. */
export const PORT = 27419;

/**
 * Takes a port of 127.0.0.1; 0 takes any free one. Rejects with the system's error where it is not to be had. Done
 * before anything is made on the disk, so that a taken port leaves nothing behind.
 */
export async function takePort(port: number): Promise<Server> {
  const server = createServer({ maxHeaderSize: 32 * 1024 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  return server;
}
