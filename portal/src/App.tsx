import { useCallback, useState } from "react";
import { SessionEnd } from "./sessionEnd";
import { SignedIn } from "./SignedIn";
import { SignInPage } from "./SignInPage";
import type { Session } from "./shapes/common";
import { Unavailable } from "./Unavailable";
import { useAnswer } from "./useAnswer";

/** Asks who is there, and shows that person's first page. */
export function App() {
  const [session, again] = useAnswer<Session>("/api/me/session");
  const [ended, setEnded] = useState(false);
  const end = useCallback(() => setEnded(true), []);
  if (ended) return <SignInPage problem="session-ended" target={window.location.pathname} />;
  if (session.state === "waiting") return <Loading />;
  if (session.state === "refused") {
    return (
      <main>
        <h1>Partner portal</h1>
        <Unavailable problem={session.problem} again={again} />
      </main>
    );
  }
  if (!session.value.authenticated) {
    const problem = new URLSearchParams(window.location.search).get("problem") ?? undefined;
    return <SignInPage problem={problem} target={window.location.pathname} />;
  }
  return (
    <SessionEnd value={end}>
      <SignedIn session={session.value} />
    </SessionEnd>
  );
}

function Loading() {
  return (
    <main>
      <h1>Partner portal</h1>
      <p role="status">Loading…</p>
    </main>
  );
}
