import { once } from "../api/changes";
import { csrfToken } from "../api/forgery";
import { problemIn, Refused } from "../api/refused";
import type { Intake } from "./intakes";

/**
 * Sends a file of sales as it is. Unlike fetch, this tells how far it is.
 *
 * @param progressed hears the share that was sent, from 0 to 1
 * @returns a promise that fails with {@link Refused} as other requests do
 */
export function sendSales(file: File, progressed: (share: number) => void): Promise<Intake> {
  const request = new XMLHttpRequest();
  const proof = csrfToken(document.cookie);
  request.open("POST", `/api/sales/intakes?${new URLSearchParams({ source: file.name })}`);
  request.setRequestHeader("Content-Type", isLines(file) ? "application/x-ndjson" : "text/csv");
  request.setRequestHeader("Accept", "application/json, application/problem+json");
  request.setRequestHeader("Idempotency-Key", once()["Idempotency-Key"]);
  if (proof !== undefined) request.setRequestHeader("X-XSRF-TOKEN", proof);
  request.upload.onprogress = ({ loaded, total }) => progressed(total === 0 ? 1 : loaded / total);
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(Refused.unreachable());
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as Intake);
      else reject(new Refused(request.status, problemIn(body, request.status)));
    };
    request.send(file);
  });
}

/** Whether each line of the file is a document of its own. */
export function isLines({ name }: { name: string }): boolean {
  return /\.(ndjson|jsonl)$/i.test(name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
