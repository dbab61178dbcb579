import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { day, money, words } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Amendments } from "./Amendments";
import { AwarenessSection } from "./awareness/AwarenessSection";
import { BudgetSection } from "./BudgetSection";
import { Course } from "./Course";
import { Findings } from "./Findings";
import { ForPartner } from "./ForPartner";
import { PromotionStatus } from "./PromotionStatus";
import { SalesBefore } from "./SalesBefore";
import { reachSearch } from "./search";
import { worth, type Promotion } from "./terms";

const route = getRouteApi("/promotions/$promotionId");

/** One promotion: its terms, what stands against publishing it, its budget as it runs. */
export default function PromotionPage() {
  const { t } = useTranslation();
  const { promotionId: id } = route.useParams();
  const search = route.useSearch();
  const { partner } = search;
  const navigate = route.useNavigate();
  const mayWrite = useMay("promotions:write");
  const maySeeMoney = useMay("ledger:read");
  const promotion = useQuery(asked("/api/promotions/{id}", { path: { id } }));
  const go = (values: object) => void navigate({ search: reachSearch({ ...search, ...values }), resetScroll: false });
  const it = promotion.data;
  const name = it?.name ?? t("promotions.one");
  return (
    <Page
      title={name}
      heading={<Named>{name}</Named>}
      crumbs={[{ title: t("promotions.title"), to: "/promotions" }]}
      actions={mayWrite && it !== undefined && <Course promotion={it} />}
    >
      <Answer of={promotion}>{(found) => <Terms promotion={found} />}</Answer>
      {mayWrite && it?.status === "draft" && <Findings promotion={it} />}
      {mayWrite && it?.status === "draft" && <SalesBefore key={it.version} promotion={it} />}
      {mayWrite && it !== undefined && <ForPartner key={partner ?? ""} promotionId={id} partner={partner} ask={(code) => go({ partner: code })} />}
      {it !== undefined && it.status !== "draft" && <AwarenessSection promotionId={id} search={search} go={go} />}
      {maySeeMoney && it?.budget !== undefined && it.status !== "draft" && <BudgetSection promotionId={id} />}
      {it !== undefined && it.amendments.length > 0 && <Amendments of={it.amendments} />}
      <Section title={t("partners.tabs.history")}>
        <History path="/api/promotions/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function Terms({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { audience, products, window, stacking, rebate, mostPerPartner, mostPer, endReason } = promotion;
  const accruing = rebate ?? promotion.unitRebate ?? promotion.freeGoods ?? promotion.growthRebate ?? promotion.spiff ?? promotion.referral;
  const anybody = [...audience.segments, ...audience.tiers, ...audience.territories].join(", ") || t("promotions.everybody");
  return (
    <Section title={t("promotions.terms")}>
      <Facts
        of={[
          [t("promotions.code"), promotion.code],
          [
            t("promotions.state"),
            <span key="state">
              <PromotionStatus of={promotion} />
              {endReason !== undefined && <Note>{endReason}</Note>}
            </span>,
          ],
          [t("offers.kind"), coded("promotionKind", promotion.kind)],
          [t("offers.worth"), worth(promotion, t, wording)],
          ...fact(t("promotions.slabsCount"), rebate && coded("rebateMethod", rebate.method)),
          ...fact(t("promotions.period"), accruing && coded("rebatePeriod", accruing.period)),
          ...fact(t("promotions.capEach"), mostPerPartner && `${money(mostPerPartner, wording)} ${coded("capPeriod", mostPer ?? "none")}`),
          [t("promotions.audience"), anybody],
          [t("promotions.products"), [...products.codes, ...products.lines].join(", ") || t("promotions.allProducts")],
          [t("promotions.window"), `${day(window.from, wording)} – ${day(window.until, wording)} (${window.zone})`],
          [t("promotions.budget"), money(promotion.budget, wording)],
          ...fact(t("profit.publishedDespite"), promotion.profitabilityReason),
          [t("promotions.stacking"), `${coded("stacking", stacking.policy)}${stacking.group === undefined ? "" : `, ${words(stacking.group)}`}`],
        ]}
      />
    </Section>
  );
}

/** A line of facts where there is something to say. */
function fact(title: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[title, value]];
}
