/** Requests as they go over the wire, every byte as written: no client would send them so. */
import { connect, type Socket } from 'node:net';

interface RawAnswer {
  /** Undefined where the connection was closed without an answer. */
  readonly status: number | undefined;
  readonly head: string;
  readonly body: string;
}

const open = (url: string): Socket => {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname);
};

/** Sends bytes (a character each) and reads until the server ends the connection. */
export function sendRaw(url: string, bytes: string): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = open(url);
    let text = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    // A server that refuses may reset the connection while it is still being written to.
    socket.on('error', () => {});
    socket.on('close', () => {
      const [head = '', ...body] = text.split('\r\n\r\n');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1];
      resolve({ status: status ? Number(status) : undefined, head, body: body.join('\r\n\r\n') });
    });
    socket.write(bytes, 'latin1');
  });
}

/** A whole request, after which the connection ends. */
export function requestFor(
  path: string,
  { method = 'GET', host = 'localhost', headers = '' } = {},
): string {
  return `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`;
}

/** Asks, and leaves as soon as the first bytes are there, or at once. */
export function abort(url: string, path: string, leaves: 'halfway' | 'at once'): Promise<void> {
  return new Promise((resolve) => {
    const socket = open(url);
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.once('data', () => socket.destroy());
    socket.write(requestFor(path), () => {
      if (leaves === 'at once') socket.destroy();
    });
  });
}
