import { useTranslation } from "react-i18next";
import type { AnswerOf } from "../api/types";
import { money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Figures } from "../ui/Figures";
import { Note } from "../ui/Named";
import { Status } from "../ui/Status";
import { Because, Why } from "../ui/Why";

/** A partner's price with each step that led to it, and each condition of selling it. */
export function PriceExplained({ of: { available, checks, price, partnerCode } }: { of: AnswerOf<"/api/products/{id}/explain"> }) {
  const { t } = useTranslation();
  const wording = useWording();
  const margin = (of: typeof price.partnerMargin) => (of === undefined ? undefined : percent(of.percent, wording));
  return (
    <>
      <p role="status">
        {partnerCode} <Status tone={available ? "good" : "bad"}>{t(available ? "assortment.may" : "assortment.mayNot")}</Status>
      </p>
      <Figures
        of={[
          { name: t("assortment.listPrice"), value: price.listPrice },
          { name: t("assortment.partnerPrice"), value: price.unitPrice ?? t("assortment.noPrice") },
          { name: t("assortment.partnerMargin"), value: price.partnerMargin?.amount, of: margin(price.partnerMargin) ?? "" },
          { name: t("assortment.vendorMargin"), value: price.vendorMargin?.amount, of: margin(price.vendorMargin) ?? "" },
        ]}
      />
      <h3>{t("assortment.steps")}</h3>
      <Why of={price.why} />
      {price.steps?.map((it) => (
        <div key={it.kind + it.reason}>
          <Because of={it} />
          <Note>
            {money(it.before, wording)} → {money(it.after, wording)}
          </Note>
        </div>
      ))}
      <h3>{t("assortment.checks")}</h3>
      {checks.map((it) => (
        <div key={it.rule}>
          <Status tone={it.held ? "good" : "bad"}>{t(it.held ? "tiers.met" : "tiers.notYet")}</Status> <Because of={it} />
        </div>
      ))}
    </>
  );
}
