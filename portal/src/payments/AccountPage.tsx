import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { orNothing } from "../api/absent";
import { read } from "../api/client";
import { useMay, useVisit } from "../app/session";
import { Who } from "../app/Who";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { AccountEditor } from "./AccountEditor";
import type { PaymentDetails } from "./accountForm";

/** Where the partner is paid, who changed that and when; its administrators change it. */
export default function AccountPage() {
  const { t } = useTranslation();
  const { partnerId = "" } = useVisit();
  const mayChange = useMay("payee:write");
  const details = useQuery({
    queryKey: ["/api/payment-details/{partnerId}"],
    queryFn: ({ signal }) => orNothing(read("/api/payment-details/{partnerId}", { path: { partnerId } }, signal)),
    refetchOnWindowFocus: false,
  });
  return (
    <Page title={t("payments.account.title")} lead={t("payments.account.lead")} crumbs={[{ title: t("payments.title"), to: "/payments" }]}>
      <Answer of={details}>
        {(found) => (
          <>
            <Section title={t("payments.account.now")}>{found === null ? <Empty>{t("payments.account.none")}</Empty> : <Now details={found} />}</Section>
            {mayChange ? <AccountEditor details={found} /> : <p>{t("payments.account.administrators")}</p>}
            {found !== null && (
              <Section title={t("payments.account.changes")}>
                <Changes of={found.changes.toReversed()} />
              </Section>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Now({ details: { holder, iban, bic } }: { details: PaymentDetails }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t("settlements.holder"), <Named key="holder">{holder}</Named>],
        [t("settlements.account"), iban],
        ...(bic === undefined ? [] : [[t("settlements.bic"), bic] as [string, string]]),
      ]}
    />
  );
}

function Changes({ of }: { of: PaymentDetails["changes"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t("payments.account.changesCaption")}
      list={useSteps(of)}
      empty={t("payments.account.noChanges")}
      columns={[
        { id: "at", title: t("payments.account.at"), cell: (it) => instant(it.at, wording) },
        { id: "account", title: t("settlements.account"), cell: (it) => it.shown },
        { id: "by", title: t("payments.account.by"), cell: (it) => <Who id={it.by} /> },
      ]}
    />
  );
}
