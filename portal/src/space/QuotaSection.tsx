import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked, type ItemOf } from "../api/queries";
import type { AnswerOf, Readable } from "../api/types";
import { useMay } from "../app/session";
import { count, day, dayBefore, decimal, money, percent } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import { Section } from "../ui/Section";
import { SetQuota } from "./SetQuota";

type Grant = ItemOf<"/api/grants">;
type Standing = AnswerOf<"/api/grants/{id}/quota">;

export const QUOTA_TOUCHED: Readable[] = ["/api/grants", "/api/grants/{id}", "/api/grants/{id}/quota", "/api/grants/{id}/history"];

/** What the holder of an exclusive grant is to sell, and what it has sold. */
export function QuotaSection({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const mayWrite = useMay("territories:write") && grant.status === "issued";
  const quota = useQuery(asked("/api/grants/{id}/quota", { path: { id: grant.id } }));
  return (
    <Section title={t("space.quota")}>
      <Answer of={quota}>
        {(it) => (
          <>
            {it.terms === undefined ? <p>{t("space.noQuota")}</p> : <QuotaFacts of={it} />}
            {mayWrite && it.terms !== undefined && <Steps grant={grant} of={it} />}
            {mayWrite && <SetQuota grant={grant} />}
          </>
        )}
      </Answer>
    </Section>
  );
}

function QuotaFacts({ of: { terms, period, waived } }: { of: Standing }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (terms === undefined) return null;
  const target = terms.amount === undefined ? t("space.units", { units: decimal(terms.units, wording) }) : money(terms.amount, wording);
  const sold = period?.soldAmount === undefined ? t("space.units", { units: decimal(period?.soldUnits, wording) }) : money(period.soldAmount, wording);
  const rows: [string, string][] = [[t("space.target"), `${target} ${t(`space.perAre.${terms.per}`)}`]];
  if (period !== undefined) {
    rows.push([t("space.period"), `${day(period.from, wording)} – ${dayBefore(period.until, wording)}`], [t("space.sold"), sold]);
  }
  rows.push([t("space.warn"), t("space.warnOf", { percent: percent(terms.warnAtPercent, wording) })], [t("space.grace"), count(terms.graceDays, wording)]);
  if (waived.length > 0) rows.push([t("space.waived"), waived.map((it) => day(it, wording)).join(", ")]);
  return <Facts of={rows} />;
}

function Steps({ grant: { id, version }, of: { period, waived } }: { grant: Grant; of: Standing }) {
  const { t } = useTranslation();
  const wording = useWording();
  const params = { path: { id }, header: ifMatch(version) };
  const from = period?.from;
  const waive = useChange((reason: string) => answered(client.POST("/api/grants/{id}/quota/waive", { params, body: { from: from ?? "", reason } })), QUOTA_TOUCHED);
  const end = useChange((reason: string) => answered(client.POST("/api/grants/{id}/quota/end", { params, body: { reason } })), QUOTA_TOUCHED);
  return (
    <div className={form.buttons}>
      {from !== undefined && !waived.includes(from) && (
        <Confirm action={t("space.waive")} title={t("space.waiveOf", { day: day(from, wording) })} reason={t("partners.reason")} change={waive}>
          <p>{t("space.waiveConsequence")}</p>
        </Confirm>
      )}
      <Confirm action={t("space.endQuota")} look="danger" title={t("space.endQuota")} reason={t("partners.reason")} change={end}>
        <p>{t("space.endQuotaConsequence")}</p>
      </Confirm>
    </div>
  );
}
