import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { TiersView } from "../home/vendor/TiersView";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import type { Ladder } from "./ladderForm";

/** The ladder with what each rung takes, who stands where, and how it came to be so. */
export default function TiersPage() {
  const { t } = useTranslation();
  const mayWrite = useMay("performance:write");
  const ladder = useQuery(asked("/api/tier-rules"));
  const overview = useQuery(asked("/api/overview"));
  const change = mayWrite && (
    <Link to="/tiers/edit" className={buttonClass("primary")}>
      {t("ladder.edit")}
    </Link>
  );
  return (
    <Page title={t("ladder.title")} lead={t("ladder.lead")} actions={change}>
      <Answer of={ladder}>{(it) => <Rungs of={it} />}</Answer>
      <Section title={t("ladder.partners")}>
        <Answer of={overview}>{(it) => <TiersView overview={it} />}</Answer>
      </Section>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/tier-rules/history" />
      </Section>
    </Page>
  );
}

function Rungs({ of: { tiers, graceDays, reviewDays } }: { of: Ladder }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (tiers.length === 0) {
    return (
      <Section title={t("ladder.rungs")}>
        <Empty>{t("ladder.none")}</Empty>
      </Section>
    );
  }
  const rule = (text: string | undefined, otherwise: string) => (text === undefined ? otherwise : <code key={text}>{text}</code>);
  return (
    <>
      {tiers.toReversed().map(({ code, name, condition, keep }) => (
        <Section key={code} title={name}>
          <Facts
            of={[
              [t("ladder.code"), code],
              [t("ladder.condition"), rule(condition, t("tiers.base"))],
              ...(condition === undefined ? [] : ([[t("ladder.keep"), rule(keep, t("ladder.keepSame"))]] as [string, React.ReactNode][])),
            ]}
          />
        </Section>
      ))}
      <p>{t("ladder.graceIs", { count: graceDays, shown: count(graceDays, wording) })}</p>
      {reviewDays.length > 0 && <p>{t("ladder.reviewsAre", { days: reviewDays.join(", ") })}</p>}
    </>
  );
}
