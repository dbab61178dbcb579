import { useEffect, useRef } from "react";
import { count } from "./format";
import type { Growing } from "./lists";
import { Unavailable } from "./Unavailable";
import { useWording } from "./wordingContext";

/** How much of a list is shown, and the button for more; nothing where all was there at once. */
export function More({ list, of }: { list: Growing<unknown>; of: string }) {
  const wording = useWording();
  const told = useRef<HTMLParagraphElement>(null);
  const { grown, hasMore } = list;
  useEffect(() => {
    // With the last page the button goes; who uses the keyboard goes on where it stood.
    if (grown && !hasMore) told.current?.focus();
  }, [grown, hasMore]);
  if (!grown && !hasMore) return null;
  const shown = count(list.rows.length, wording);
  return (
    <div className="more">
      <p role="status" tabIndex={-1} ref={told}>
        {!hasMore
          ? `All ${shown} ${of} are shown.`
          : list.total === undefined
            ? `${shown} ${of} are shown; there are more.`
            : `${shown} of ${count(list.total, wording)} ${of} are shown.`}
      </p>
      {hasMore && (
        <button type="button" onClick={list.more} aria-disabled={list.waiting}>
          {list.waiting ? "Loading…" : `Show more ${of}`}
        </button>
      )}
      {list.problem !== undefined && <Unavailable problem={list.problem} />}
    </div>
  );
}
