import { useEffect, useRef } from "react";

const PROBLEMS: Record<string, string> = {
  "sign-in-expired": "The sign-in took longer than ten minutes. Please sign in again.",
  "sign-in-elsewhere":
    "This sign-in was begun in another window or browser, or a long time ago. Please sign in again.",
  "sign-in-refused": "The sign-in was not completed. Please sign in again.",
  unavailable: "Signing in is not possible at the moment. Please try again in a minute.",
  "session-ended": "Your session has ended. Please sign in again.",
};

/** Where who is not signed in begins. */
export function SignInPage({ problem, target }: { problem: string | undefined; target: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = "Sign in – Partner portal";
    heading.current?.focus();
  }, []);
  const sentence = problem === undefined ? undefined : PROBLEMS[problem];
  return (
    <main className="sign-in">
      <h1 ref={heading} tabIndex={-1}>
        Partner portal
      </h1>
      <p>Your products, prices, territory, offers, deals and results in one place.</p>
      {sentence !== undefined && (
        <p role="alert" className="problem">
          {sentence}
        </p>
      )}
      <p>
        <a className="button" href={`/login/portal?continue=${encodeURIComponent(target)}`}>
          Sign in
        </a>
      </p>
    </main>
  );
}
