import { once } from "./changes";
import { csrfToken } from "./forgery";
import { problemIn, Refused } from "./refused";

/**
 * Sends a file as it is. Unlike fetch, this tells how far it is.
 *
 * @param accept the type of the answer that is wanted
 * @param progressed hears the share that was sent, from 0 to 1
 * @returns what was answered; fails with {@link Refused} as other requests do
 */
export function sendFile(path: string, file: File, accept: string, progressed: (share: number) => void): Promise<string> {
  const request = new XMLHttpRequest();
  const proof = csrfToken(document.cookie);
  request.open("POST", path);
  request.setRequestHeader("Content-Type", typeOf(file));
  request.setRequestHeader("Accept", `${accept}, application/problem+json`);
  request.setRequestHeader("Idempotency-Key", once()["Idempotency-Key"]);
  if (proof !== undefined) request.setRequestHeader("X-XSRF-TOKEN", proof);
  request.upload.onprogress = ({ loaded, total }) => progressed(total === 0 ? 1 : loaded / total);
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(Refused.unreachable());
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.responseText);
      else reject(new Refused(request.status, problemIn(parsed(request.responseText), request.status)));
    };
    request.send(file);
  });
}

/** What a file holds, as its name says. */
export function typeOf({ name }: { name: string }): string {
  if (/\.(ndjson|jsonl)$/i.test(name)) return "application/x-ndjson";
  if (/\.(geo)?json$/i.test(name)) return "application/geo+json";
  return /\.xlsx$/i.test(name) ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
