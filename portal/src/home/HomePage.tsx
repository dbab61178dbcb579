import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import type { PartnerHome, VendorHome } from "../api/types";
import { useVisit } from "../app/session";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { Loading } from "../ui/States";
import { PartnerHomePage } from "./partner/PartnerHomePage";
import { VendorHomePage } from "./vendor/VendorHomePage";

const HealthPage = lazy(() => import("../operation/HealthPage"));

/** The first page of who is signed in. */
export default function HomePage() {
  const { side } = useVisit();
  if (side !== "operator") return <ComposedHome />;
  return (
    <Suspense fallback={<Loading />}>
      <HealthPage />
    </Suspense>
  );
}

function ComposedHome() {
  const { t } = useTranslation();
  const { forPartner } = useVisit();
  const home = useQuery(asked("/api/me/home"));
  if (home.data === undefined) {
    return (
      <Page title={t("home.title")}>
        <Answer of={home}>{() => null}</Answer>
      </Page>
    );
  }
  return (
    <Answer of={home}>
      {(answer) =>
        // The contract leaves open whose page it is; the session says so.
        forPartner ? <PartnerHomePage home={answer as PartnerHome} /> : <VendorHomePage home={answer as VendorHome} />
      }
    </Answer>
  );
}
