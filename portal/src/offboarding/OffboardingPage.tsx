import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { RuleSection } from "./RuleSection";

type Dormant = ItemOf<"/api/offboarding">;

/** Who left and still holds something, and what is done where no plan says otherwise. */
export default function OffboardingPage() {
  const { t } = useTranslation();
  const dormant = useQuery(asked("/api/offboarding"));
  return (
    <Page title={t("offboarding.title")} lead={t("offboarding.lead")}>
      <Section title={t("offboarding.stillHolding")}>
        <Answer of={dormant}>{({ items }) => <StillHolding items={items} />}</Answer>
      </Section>
      <RuleSection />
    </Page>
  );
}

function StillHolding({ items }: { items: Dormant[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("offboarding.stillHoldingCaption")}
      list={{ ...useSteps(items), address: "/api/offboarding" }}
      empty={t("offboarding.nobodyHolds")}
      columns={[
        {
          id: "partner",
          title: t("partners.one"),
          cell: (it) => (
            <Link to="/partners/$partnerId/offboarding" params={{ partnerId: it.partnerId }}>
              <Named>{it.name}</Named>
            </Link>
          ),
        },
        { id: "status", title: t("partners.status"), cell: (it) => coded("partnerStatus", it.status) },
        { id: "grants", title: t("offboarding.grantsHeld"), figure: true, cell: (it) => count(it.held.grants, wording) },
        { id: "deals", title: t("offboarding.dealsHeld"), figure: true, cell: (it) => count(it.held.deals, wording) },
        { id: "outlets", title: t("offboarding.outletsHeld"), figure: true, cell: (it) => count(it.held.outlets, wording) },
      ]}
    />
  );
}
