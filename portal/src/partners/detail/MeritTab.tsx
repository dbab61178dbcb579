import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { orNothing } from "../../api/absent";
import { read } from "../../api/client";
import type { AnswerOf } from "../../api/types";
import { count, instant, money, share } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { Facts } from "../../ui/Facts";
import { Figures } from "../../ui/Figures";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { usePartner } from "./partner";

type Merit = AnswerOf<"/api/merits/{partnerId}">;

/** What this partner gets beside what it contributes, and beside those that contribute alike. */
export default function MeritTab() {
  const { t } = useTranslation();
  const { id: partnerId } = usePartner();
  const merit = useQuery({
    queryKey: ["/api/merits/{partnerId}", { path: { partnerId } }],
    queryFn: ({ signal }) => orNothing(read("/api/merits/{partnerId}", { path: { partnerId } }, signal)),
  });
  const toAll = <Link to="/insights/merits">{t("partnerMerit.toAll")}</Link>;
  return (
    <Section title={t("partnerMerit.title")} actions={toAll}>
      <Answer of={merit}>{(it) => (it === null ? <Empty>{t("partnerMerit.none")}</Empty> : <Shown of={it} />)}</Answer>
    </Section>
  );
}

function Shown({ of }: { of: Merit }) {
  const { t } = useTranslation();
  const wording = useWording();
  const between = of.atLeast === undefined || of.atMost === undefined ? undefined : t("partnerMerit.between", { least: money(of.atLeast, wording), most: money(of.atMost, wording) });
  return (
    <>
      <p>
        <strong>{coded("merit", of.standing)}</strong> · {t("home.asOf", { at: instant(of.asOf, wording) })}
      </p>
      <Figures
        of={[
          { name: t("merits.contribution"), value: of.contribution, of: t("partnerMerit.contributionOf") },
          { name: t("merits.rebates"), value: of.rebates, of: of.rate === undefined ? "" : t("partnerMerit.rate", { rate: share(of.rate, wording) }) },
          ...(of.expected === undefined ? [] : [{ name: t("merits.expected"), value: of.expected, ...(between !== undefined && { of: between }) }]),
          ...(of.difference === undefined ? [] : [{ name: t("merits.difference"), value: of.difference, of: t("partnerMerit.differenceOf") }]),
        ]}
      />
      <Facts
        of={[
          [t("partnerMerit.discounts"), money(of.discountsQuoted, wording)],
          [t("partnerMerit.grants"), count(of.exclusiveGrants, wording)],
          [t("partnerMerit.programs"), count(of.programs, wording)],
          [t("partnerMerit.trainings"), count(of.trainings, wording)],
          [t("merits.tier"), of.tier ?? t("merits.noTier")],
        ]}
      />
    </>
  );
}
