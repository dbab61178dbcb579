/** What an open page is told: that the stream is there, is lost, has a gap, or that something changed. */
export type LiveEvent = { type: "live" } | { type: "lost" } | { type: "gap" } | { type: "changed"; kind: string; id?: string };

/** A reconnection is over before anybody would want to know of it. */
const LOST_MILLIS = 5_000;
const AGAIN_MILLIS = 15_000;

/** One stream of the gateway; it comes back by itself where it was. Returns what closes it. */
export function openStream(tell: (event: LiveEvent) => void): () => void {
  let source: EventSource | undefined;
  let lost: number | undefined;
  let again: number | undefined;
  const isThere = () => {
    window.clearTimeout(lost);
    lost = undefined;
  };
  const open = () => {
    source = new EventSource("/api/me/events");
    source.addEventListener("ready", () => {
      isThere();
      tell({ type: "live" });
    });
    source.addEventListener("reset", () => {
      isThere();
      tell({ type: "live" });
      tell({ type: "gap" });
    });
    source.addEventListener("deaf", () => tell({ type: "lost" }));
    source.addEventListener("changed", ({ data }: MessageEvent<string>) => {
      const { kind, id } = JSON.parse(data) as { kind: string; id?: string };
      tell({ type: "changed", kind, ...(id !== undefined && { id }) });
    });
    source.addEventListener("error", () => {
      lost ??= window.setTimeout(() => tell({ type: "lost" }), LOST_MILLIS);
      // What was refused does not come back by itself.
      if (source?.readyState === EventSource.CLOSED) again = window.setTimeout(open, AGAIN_MILLIS);
    });
  };
  open();
  return () => {
    source?.close();
    window.clearTimeout(lost);
    window.clearTimeout(again);
  };
}
