import { useEffect, useMemo } from "react";
import { wording } from "./format";
import { Frame } from "./Frame";
import { HomePage } from "./home/HomePage";
import { OverviewPage } from "./overview/OverviewPage";
import type { Session, Vendor } from "./shapes/common";
import type { PartnerHome } from "./shapes/partner";
import type { VendorHome } from "./shapes/vendor";
import { Unavailable } from "./Unavailable";
import { useAnswer } from "./useAnswer";
import { WordingContext } from "./wordingContext";

/** The first page of who is signed in: a partner's home, or the vendor's overview. */
export function SignedIn({ session }: { session: Session }) {
  const forPartner = session.partnerId !== undefined;
  const path = forPartner ? "/home" : "/overview";
  useEffect(() => {
    document.title = forPartner ? "Home – Partner portal" : "Overview – Partner portal";
    if (window.location.pathname !== path) window.history.replaceState(null, "", path);
  }, [forPartner, path]);
  return (
    <Frame session={session}>
      {session.vendorId === undefined ? (
        <>
          <h1>No page here</h1>
          <p>This account belongs to no vendor, so there is no page for it here.</p>
        </>
      ) : (
        <FirstPage forPartner={forPartner} />
      )}
    </Frame>
  );
}

function FirstPage({ forPartner }: { forPartner: boolean }) {
  const [home, again] = useAnswer<PartnerHome & VendorHome>("/api/me/home");
  const [asked] = useAnswer<Vendor>("/api/vendors/current");
  const vendor = asked.state === "here" ? asked.value : undefined;
  const words = useMemo(
    () => wording(navigator.language, vendor?.timeZone, vendor?.currency),
    [vendor?.timeZone, vendor?.currency],
  );
  const heading = <h1>{forPartner ? "Your home" : "Your channel"}</h1>;
  if (home.state === "refused") {
    return (
      <>
        {heading}
        <Unavailable problem={home.problem} again={again} />
      </>
    );
  }
  // Until the vendor's zone is known, or known to be unknown: dates do not jump.
  if (home.state === "waiting" || asked.state === "waiting") {
    return (
      <>
        {heading}
        <p role="status">Loading…</p>
      </>
    );
  }
  return (
    <WordingContext value={words}>
      {forPartner ? <HomePage home={home.value} /> : <OverviewPage home={home.value} vendor={vendor} />}
    </WordingContext>
  );
}
