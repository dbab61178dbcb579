import type { KeyboardEvent, ReactNode } from "react";

/**
 * A part of a page whose buttons can be pressed by one key, as their `data-key` says. Only while the
 * keyboard is in it and nothing is typed, and not from a dialog that it opened.
 */
export function Keys({ children }: { children: ReactNode }) {
  return <div onKeyDown={press}>{children}</div>;
}

function press(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof Node && currentTarget.contains(target))) return;
  currentTarget.querySelector<HTMLElement>(`[data-key="${CSS.escape(key.toLowerCase())}"]`)?.click();
}
