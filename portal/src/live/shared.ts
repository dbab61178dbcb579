import { openStream, type LiveEvent } from "./stream";

type Message = LiveEvent | { type: "asks" };

/**
 * One stream for all tabs of a browser, which has few connections to an origin: the tab that has the
 * lock holds it and passes on what it hears. Returns what leaves it to another.
 *
 * @param who whose stream it is, so that tabs of two people are told apart
 */
export function shareStream(who: string, heard: (event: LiveEvent) => void): () => void {
  if (!("locks" in navigator)) return openStream(heard);
  const name = `pep.live.${who}`;
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let state: LiveEvent | undefined;
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type !== "asks") heard(data);
    else if (state !== undefined) channel.postMessage(state);
  };
  channel.postMessage({ type: "asks" } satisfies Message);
  const hold = () =>
    new Promise<void>((release) => {
      const close = openStream((event) => {
        if (event.type === "live" || event.type === "lost") state = event;
        heard(event);
        channel.postMessage(event);
      });
      leaving.signal.addEventListener("abort", () => {
        close();
        release();
      });
    });
  // A tab that leaves before its turn has nothing to give back.
  navigator.locks.request(name, { signal: leaving.signal }, hold).catch(() => undefined);
  return () => {
    leaving.abort();
    channel.close();
  };
}
