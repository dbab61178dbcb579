import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import type { Session, Vendor } from "../api/types";
import { wording } from "../i18n/format";
import { WordingContext } from "../i18n/wording";
import { Live } from "../live/Live";
import { paint } from "../ui/brand";
import { router } from "./router";
import { VisitContext, visitOf } from "./session";
import { useLocale } from "./useLocale";

/** All pages of who has signed in. What changes within a vendor is told to its people and its partners; an operator is in none. */
export default function Pages({ session, vendor }: { session: Session; vendor: Vendor | undefined }) {
  const locale = useLocale();
  const visit = useMemo(() => visitOf(session, vendor), [session, vendor]);
  const words = useMemo(() => wording(locale, vendor?.timeZone, vendor?.currency), [locale, vendor]);
  useEffect(() => {
    const { style } = document.documentElement;
    paint(vendor?.colour, style);
    return () => paint(undefined, style);
  }, [vendor?.colour]);
  return (
    <VisitContext value={visit}>
      <WordingContext value={words}>
        {session.vendorId === undefined ? (
          <RouterProvider router={router} />
        ) : (
          <Live who={`${session.subject ?? ""}.${session.vendorId}`}>
            <RouterProvider router={router} />
          </Live>
        )}
      </WordingContext>
    </VisitContext>
  );
}
