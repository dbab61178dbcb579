import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { VendorHome } from "../../api/types";
import { useVisit } from "../../app/session";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Loading } from "../../ui/States";
import { AsOf } from "../AsOf";
import { PartSection } from "../PartSection";
import { usePart } from "../usePart";
import { ConcentrationView } from "./ConcentrationView";
import { FirstSteps } from "./FirstSteps";
import { FreshnessView } from "./FreshnessView";
import { SalesView } from "./SalesView";
import { TiersView } from "./TiersView";
import { Waiting } from "./Waiting";

/** Only franchisors have outlets: nobody else waits for it. */
const DistributionView = lazy(() => import("./DistributionView"));

/** The vendor's first page: what waits, then how the channel does. */
export function VendorHomePage({ home }: { home: VendorHome }) {
  const { t } = useTranslation();
  const { parts } = home;
  const name = useVisit().vendor?.name ?? t("home.channel");
  const overview = usePart(parts.overview, "/api/overview");
  const concentration = usePart(parts.concentration, "/api/concentration");
  const distribution = usePart(parts.distribution, "/api/distribution");
  const isNew = parts.partners?.data?.items.length === 0;
  // A vendor without outlets has nothing that could crowd.
  const hasNoOutlets = distribution.data?.total.outlets === 0;
  return (
    <Page title={name} heading={<Named>{name}</Named>} lead={<AsOf home={home} />}>
      {isNew ? <FirstSteps /> : <Waiting />}
      <PartSection title={t("home.parts.sales")} part={overview}>
        {(it) => <SalesView overview={it} />}
      </PartSection>
      <PartSection title={t("home.parts.concentration")} part={concentration}>
        {(it) => <ConcentrationView concentration={it} />}
      </PartSection>
      <PartSection title={t("home.parts.tiers")} part={overview}>
        {(it) => <TiersView overview={it} />}
      </PartSection>
      {!hasNoOutlets && (
        <PartSection title={t("home.parts.distribution")} part={distribution}>
          {(it) => (
            <Suspense fallback={<Loading />}>
              <DistributionView distribution={it} />
            </Suspense>
          )}
        </PartSection>
      )}
      <PartSection title={t("home.parts.freshness")} part={overview}>
        {(it) => <FreshnessView overview={it} />}
      </PartSection>
    </Page>
  );
}
