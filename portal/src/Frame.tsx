import type { ReactNode } from "react";
import { csrfToken } from "./api";
import { Named } from "./Named";
import type { Session } from "./shapes/common";

interface Props {
  session: Session;
  children: ReactNode;
}

/** What stands around every page of who is signed in. */
export function Frame({ session, children }: Props) {
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header>
        <p className="brand">Partner portal</p>
        <p className="who">
          <Named>{session.name}</Named>
        </p>
        {/* A form, since the answer leads on with a token that no script is to see. */}
        <form method="post" action="/logout/portal">
          <input type="hidden" name="_csrf" defaultValue={csrfToken(document.cookie)} />
          <button type="submit">Sign out</button>
        </form>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
