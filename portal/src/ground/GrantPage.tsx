import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { count, day, dayBefore } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { QuotaSection } from "../space/QuotaSection";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { EndGrant } from "./EndGrant";
import { GrantDecided } from "./GrantDecided";
import { EVERY_LINE, lineOf } from "./lines";
import { RenewGrant } from "./RenewGrant";
import { ReviewGrant } from "./ReviewGrant";
import { TransferGrant } from "./TransferGrant";

const route = getRouteApi("/grants/$grantId");

/** One grant: whose ground, what is carved out of it, why it was decided so, and the terms that follow it. */
export default function GrantPage() {
  const { t } = useTranslation();
  const { grantId: id } = route.useParams();
  const mayWrite = useMay("territories:write");
  const grant = useQuery(asked("/api/grants/{id}", { path: { id } }));
  const title = grant.data === undefined ? t("ground.grant") : `${grant.data.territoryCode}, ${lineOf(grant.data.productLine)}`;
  return (
    <Page title={title} crumbs={[{ title: t("ground.grants"), to: "/grants" }]} actions={mayWrite && grant.data !== undefined && <Steps key={grant.data.version} grant={grant.data} />}>
      <Answer of={grant}>
        {(it) => (
          <>
            {mayWrite && it.status === "review" && <ReviewGrant key={`review ${it.version}`} grant={it} />}
            <About grant={it} />
            <GrantDecided grant={it} />
            {it.kind === "exclusive" && it.productLine !== EVERY_LINE && <QuotaSection key={`quota ${it.version}`} grant={it} />}
            {mayWrite && it.status === "issued" && <RenewGrant key={`renewal ${it.version}`} grant={it} />}
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/grants/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

/** What can be done with a grant that holds, or is to be decided. */
function Steps({ grant }: { grant: ItemOf<"/api/grants"> }) {
  if (grant.status !== "issued" && grant.status !== "review") return null;
  return (
    <>
      {grant.status === "issued" && <TransferGrant grant={grant} />}
      <EndGrant grant={grant} />
    </>
  );
}

function About({ grant }: { grant: ItemOf<"/api/grants"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { carveOuts, ending, kind, limit, status, statusReason, until } = grant;
  return (
    <Section title={t("ground.what")}>
      <Facts
        of={[
          [
            t("ground.holderOf"),
            <Link key="partner" to="/partners/$partnerId/grants" params={{ partnerId: grant.partnerId }}>
              {grant.partnerCode}
            </Link>,
          ],
          [
            t("grants.territory"),
            <Link key="territory" to="/territories/$territoryId" params={{ territoryId: grant.territoryId }}>
              {grant.territoryCode}
            </Link>,
          ],
          [t("grants.productLine"), lineOf(grant.productLine)],
          [t("grants.kind"), [coded("grantKind", kind), limit !== undefined && count(limit, wording)].filter(Boolean).join(", ")],
          ...(carveOuts === undefined ? [] : ([[t("ground.carveOuts"), carveOuts.join(", ")]] as [string, string][])),
          [
            t("grants.status"),
            <span key="status">
              {[coded("grantStatus", status), ending && t("ground.ending")].filter(Boolean).join(", ")}
              {statusReason !== undefined && <Note>{statusReason}</Note>}
            </span>,
          ],
          [t("grants.from"), day(grant.from, wording)],
          [t("grants.until"), until === undefined ? t("grants.noEnd") : dayBefore(until, wording)],
        ]}
      />
    </Section>
  );
}
