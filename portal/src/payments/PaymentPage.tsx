import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { saveFile } from "../api/saveFile";
import type { AnswerOf } from "../api/types";
import { useVisit } from "../app/session";
import { instant, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { PaymentStatus } from "../settlements/SettlementStatus";
import { Answer } from "../ui/Answer";
import { Button } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { Figures } from "../ui/Figures";
import { Named } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Failed } from "../ui/States";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";

type Advice = AnswerOf<"/api/remittances/{settlementId}/{partnerId}">;

const route = getRouteApi("/payments/$settlementId");

/** One payment: where it went, and what it is for. */
export default function PaymentPage() {
  const { t } = useTranslation();
  const { settlementId } = route.useParams();
  const { partnerId = "" } = useVisit();
  const advice = useQuery(asked("/api/remittances/{settlementId}/{partnerId}", { path: { settlementId, partnerId } }));
  const save = useMutation({
    mutationFn: () => saveFile(`/api/remittances/${settlementId}/${partnerId}/csv`, "text/csv", `payment-${settlementId}.csv`),
  });
  const period = advice.data?.remittance.period;
  return (
    <Page
      title={period === undefined ? t("payments.one") : t("payments.of", { period })}
      crumbs={[{ title: t("payments.title"), to: "/payments" }]}
      actions={
        advice.data !== undefined && (
          <Button onPress={() => save.mutate()} isPending={save.isPending}>
            {t("statement.csv")}
          </Button>
        )
      }
    >
      {save.error !== null && <Failed error={save.error} />}
      <Answer of={advice}>
        {(found) => (
          <>
            <Known remittance={found.remittance} />
            <What advice={found} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Known({ remittance: { amount, status, at, holder, iban, reference, reason } }: Pick<Advice, "remittance">) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("payments.one")} actions={<PaymentStatus of={status} />}>
      <Facts
        of={[
          [t("settlements.amount"), money(amount, wording)],
          [t("payments.since"), instant(at, wording)],
          [t("settlements.holder"), <Named key="holder">{holder}</Named>],
          [t("settlements.account"), iban],
          [t("settlements.reference"), reference],
          ...(reason === undefined ? [] : [[t("settlements.bankSays"), <Named key="why">{reason}</Named>] as [string, React.ReactNode]]),
        ]}
      />
      {status === "rejected" && <p>{t("payments.rejected")}</p>}
    </Section>
  );
}

/** How the account moved over the period that is paid, and by which promotions. */
function What({ advice: { account, other, promotions } }: { advice: Advice }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Section title={t("payments.what")}>
      <Figures
        of={[
          { name: t("periods.opening"), value: account.opening },
          { name: t("periods.posted"), value: account.posted },
          { name: t("payments.other"), value: other, of: t("payments.otherOf") },
          { name: t("periods.closing"), value: account.closing },
        ]}
      />
      <Table
        caption={t("payments.promotions")}
        list={useSteps(promotions)}
        empty={t("payments.noPromotions")}
        columns={[
          { id: "promotion", title: t("statement.promotion"), cell: (it) => it.promotionCode },
          { id: "earned", title: t("statement.earned"), figure: true, wide: true, cell: (it) => money(it.accrued, wording) },
          { id: "back", title: t("statement.takenBack"), figure: true, wide: true, cell: (it) => money(it.clawedBack, wording) },
          { id: "owed", title: t("statement.owed"), figure: true, cell: (it) => money(it.owed, wording) },
        ]}
      />
    </Section>
  );
}
