import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { versioned } from "../api/versioned";
import { useMay } from "../app/session";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import texts from "../ui/Text.module.css";
import { useList } from "../ui/useList";
import { Acceptances } from "./Acceptances";
import { standingOf, type Agreement } from "./agreement";
import { AgreementStanding } from "./AgreementStanding";
import { useForWhom } from "./useForWhom";
import { WithdrawAgreement } from "./WithdrawAgreement";

const route = getRouteApi("/agreements/$agreementId");
const PAGE_ROWS = 200;

/** One version of an agreement: what it says, for whom, and who accepted it. */
export default function AgreementPage() {
  const { t } = useTranslation();
  const { agreementId: id } = route.useParams();
  const mayPublish = useMay("vendor:write");
  const agreement = useQuery(versioned("/api/agreements/{id}", { path: { id } }));
  const title = agreement.data?.found.agreement.title ?? t("agreements.agreement");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("agreements.title"), to: "/agreements" }]}
      actions={
        mayPublish && (
          <Link to="/agreements/new" search={{ after: id }} className={buttonClass()}>
            {t("agreements.next")}
          </Link>
        )
      }
    >
      <Answer of={agreement}>
        {({ found, ifMatch }) => (
          <>
            <Known of={found} />
            {mayPublish && found.withdrawnAt === undefined && <WithdrawAgreement id={id} ifMatch={ifMatch} />}
            <Section title={t("agreements.text")}>
              <p className={texts.lines} dir="auto">
                {found.agreement.text}
              </p>
            </Section>
            <Acceptances id={id} />
            <Section title={t("partners.tabs.history")}>
              <History path="/api/agreements/{id}/history" named={{ id }} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  );
}

function Known({ of }: { of: Agreement }) {
  const { t } = useTranslation();
  const wording = useWording();
  const forWhom = useForWhom();
  const { rows } = useList("/api/agreements", { code: [of.code], sort: "-createdAt", limit: PAGE_ROWS });
  const { from, deadline } = of.agreement;
  const withheld = deadline?.withholds.map((it) => t(`agreements.rights.${it}`)).join(", ");
  const facts: [string, string][] = [
    [t("agreements.version"), t("agreements.versionOf", { code: of.code, number: of.number })],
    [t("agreements.forWhom"), forWhom(of.agreement)],
    [t("agreements.from"), instant(from, wording)],
    ...(deadline === undefined ? [] : [[t("agreements.acceptBefore"), instant(deadline.acceptBy, wording)] as [string, string]]),
    ...(withheld === undefined ? [] : [[t("agreements.withheld"), withheld === "" ? t("agreements.withholdsNothing") : withheld] as [string, string]]),
    ...(of.withdrawnAt === undefined ? [] : [[t("agreements.withdrawnAt"), instant(of.withdrawnAt, wording)] as [string, string]]),
  ];
  return (
    <Section title={t("agreements.about")} actions={<AgreementStanding of={standingOf(of, rows, Date.now())} />}>
      <Facts of={facts} />
    </Section>
  );
}
