import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { orNothing } from "../api/absent";
import { read } from "../api/client";
import { useMay } from "../app/session";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { TermsEditor } from "./TermsEditor";
import type { Terms } from "./termsForm";

/** From which account the vendor pays, from which amount on, and above which two people approve. */
export default function TermsPage() {
  const { t } = useTranslation();
  const mayPay = useMay("ledger:write");
  const terms = useQuery({
    queryKey: ["/api/settlement-terms"],
    queryFn: ({ signal }) => orNothing(read("/api/settlement-terms", {}, signal)),
    refetchOnWindowFocus: false,
  });
  return (
    <Page title={t("settlements.terms.title")} lead={t("settlements.terms.lead")} crumbs={[{ title: t("settlements.title"), to: "/settlements" }]}>
      <Answer of={terms}>
        {(found) => (
          <>
            <Section title={t("settlements.terms.now")}>{found === null ? <Empty>{t("settlements.terms.none")}</Empty> : <Now terms={found} />}</Section>
            {mayPay && <TermsEditor terms={found ?? undefined} />}
          </>
        )}
      </Answer>
    </Page>
  );
}

function Now({ terms: { payer, iban, bic, minimum, secondAbove } }: { terms: Terms }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Facts
      of={[
        [t("settlements.terms.payer"), <Named key="payer">{payer}</Named>],
        [t("settlements.account"), iban],
        ...(bic === undefined ? [] : [[t("settlements.bic"), bic] as [string, string]]),
        [t("settlements.terms.minimum"), money(minimum, wording)],
        [t("settlements.terms.secondAbove"), money(secondAbove, wording)],
      ]}
    />
  );
}
