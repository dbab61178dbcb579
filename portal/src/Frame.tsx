import { useState, type ReactNode } from "react";
import { signOut } from "./api";
import type { Session } from "./shapes";

interface Props {
  session: Session;
  children: ReactNode;
}

/** What stands around every page of who is signed in. */
export function Frame({ session, children }: Props) {
  const [failed, setFailed] = useState(false);
  const leave = () =>
    signOut()
      .then((next) => window.location.assign(next))
      .catch(() => setFailed(true));
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header>
        <p className="brand">Partner portal</p>
        <p>
          {session.name}{" "}
          <button type="button" onClick={() => void leave()}>
            Sign out
          </button>
        </p>
        {failed && <p role="alert">Signing out did not work. Please try again.</p>}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
