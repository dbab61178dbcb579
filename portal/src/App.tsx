import { useEffect, useMemo } from "react";
import { wording } from "./format";
import { Frame } from "./Frame";
import { HomePage } from "./home/HomePage";
import { OverviewPage } from "./overview/OverviewPage";
import { Unavailable } from "./PartSection";
import type { PartnerHome, Session, Vendor, VendorHome } from "./shapes";
import { SignInPage } from "./SignInPage";
import { useAnswer, type Answer } from "./useAnswer";
import { WordingContext } from "./wordingContext";

/** Asks who is there, and shows that person's first page. */
export function App() {
  const session = useAnswer<Session>("/api/me/session");
  if (session.state === "waiting") return <p role="status">Loading…</p>;
  if (session.state === "refused") {
    return (
      <main>
        <h1>Partner portal</h1>
        <Unavailable problem={session.problem} />
      </main>
    );
  }
  if (!session.value.authenticated) {
    const problem = new URLSearchParams(window.location.search).get("problem") ?? undefined;
    return <SignInPage problem={problem} target={window.location.pathname} />;
  }
  return <SignedIn session={session.value} />;
}

function SignedIn({ session }: { session: Session }) {
  const forPartner = session.partnerId !== undefined;
  const path = forPartner ? "/home" : "/overview";
  const home = useAnswer<PartnerHome & VendorHome>(
    session.vendorId === undefined ? undefined : "/api/me/home",
  );
  const asked = useAnswer<Vendor>(session.vendorId === undefined ? undefined : "/api/vendors/current");
  const vendor = asked.state === "here" ? asked.value : undefined;
  const words = useMemo(() => wording(navigator.language, vendor?.timeZone), [vendor?.timeZone]);
  useEffect(() => {
    document.title = forPartner ? "Home – Partner portal" : "Overview – Partner portal";
    if (window.location.pathname !== path) window.history.replaceState(null, "", path);
  }, [forPartner, path]);
  if (home.state === "refused" && home.status === 401) {
    return <SignInPage problem="session-ended" target={path} />;
  }
  return (
    <WordingContext value={words}>
      <Frame session={session}>
        {session.vendorId === undefined ? (
          <p>This account belongs to no vendor, so there is no page for it here.</p>
        ) : (
          <Content home={home} vendor={vendor} forPartner={forPartner} settled={asked.state !== "waiting"} />
        )}
      </Frame>
    </WordingContext>
  );
}

interface ContentProps {
  home: Answer<PartnerHome & VendorHome>;
  vendor: Vendor | undefined;
  forPartner: boolean;
  /** Whether the vendor's zone is known, or known to be unknown: dates do not jump. */
  settled: boolean;
}

function Content({ home, vendor, forPartner, settled }: ContentProps) {
  if (home.state === "refused") return <Unavailable problem={home.problem} />;
  if (home.state === "waiting" || !settled) return <p role="status">Loading…</p>;
  return forPartner ? (
    <HomePage home={home.value} />
  ) : (
    <OverviewPage home={home.value} vendor={vendor} />
  );
}
