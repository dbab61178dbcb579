import { problemIn, Refused } from "./refused";

/** Asks for a path in a form that pages do not show, and has the browser keep the answer under a name. */
export async function saveFile(path: string, accept: string, name: string): Promise<void> {
  const answer = await fetch(path, { headers: { Accept: `${accept}, application/problem+json` } }).catch(() => {
    throw Refused.unreachable();
  });
  if (!answer.ok) throw new Refused(answer.status, problemIn(await answer.json().catch(() => undefined), answer.status));
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
