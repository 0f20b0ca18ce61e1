// HTTP messages as crawlers keep them: headers, and a body in chunks or packed. Crawlers often unpack the body and
// leave the header, so a header is followed only where the body agrees with it.

import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** Values by the lower-case names of headers. */
export type Headers = ReadonlyMap<string, string>;

export interface HttpMessage {
  readonly status: number;
  /** The Content-Type, with its parameters. */
  readonly type: string;
  readonly body: Buffer;
}

export function readHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last) headers.set(last, `${headers.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!headers.has(last)) headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/** Reads a response, its body joined and unpacked up to `most` bytes; or says why it cannot be read. */
export function readHttp(message: Buffer, most: number): HttpMessage | string {
  const crlf = message.indexOf("\r\n\r\n");
  const lf = message.indexOf("\n\n");
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  const head = message.toString("latin1", 0, end < 0 ? message.length : end).split(/\r?\n/);
  const headers = readHeaders(head.slice(1));
  const raw = end < 0 ? Buffer.alloc(0) : message.subarray(end + (end === crlf ? 4 : 2));
  const whole = /chunked/i.test(headers.get("transfer-encoding") ?? "") ? joinChunks(raw) : raw;
  const body = unpack(whole, (headers.get("content-encoding") ?? "").toLowerCase(), most);
  if (body === null) return `in an encoding that is not read (${headers.get("content-encoding")})`;
  return {
    status: Number(/^HTTP\/[\d.]+ +(\d{3})/i.exec(head[0]!)?.[1] ?? 0),
    type: headers.get("content-type") ?? "",
    body,
  };
}

/** A body sent in chunks, joined; one that is not in chunks stays as it is. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(10, at);
    const size =
      end < 0 || end - at > 100 ? null : /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString("latin1", at, end).trim());
    if (!size) {
      parts.push(body.subarray(at));
      break;
    }
    const length = parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (at < body.length && (body[at] === 13 || body[at] === 10)) at++;
  }
  return Buffer.concat(parts);
}

function unpack(body: Buffer, encoding: string, most: number): Buffer | null {
  // A body that breaks off gives what it has.
  const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (body.length === 0 || looksText(body)) return body;
    if (encoding === "deflate")
      return (body[0]! & 0x0f) === 8 && body.readUInt16BE(0) % 31 === 0
        ? inflateSync(body, options)
        : inflateRawSync(body, options);
    if (encoding === "br")
      return brotliDecompressSync(body, { maxOutputLength: most, finishFlush: constants.BROTLI_OPERATION_FLUSH });
    return encoding === "" || encoding === "identity" || encoding === "gzip" ? body : null;
  } catch {
    return null;
  }
}

/** True for bytes that begin as a page or a text does. */
const looksText = (body: Buffer) =>
  /^(?:\u00ef\u00bb\u00bf)?\s*[<\w"'([{]/.test(body.toString("latin1", 0, 100)) &&
  !/[\u0000-\u0008\u000e-\u001f]/.test(body.toString("latin1", 0, 1000));
