import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Refused } from "../api/refused";
import { day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { Status } from "../ui/Status";
import { Because } from "../ui/Why";
import { Conditions } from "./Conditions";

const NOT_FOUND = 404;

/** A partner's tier and why: each tier of the ladder with its conditions and what the partner has. */
export function Ladder({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  const decision = useQuery(asked("/api/tiers/{partnerId}/explain", { path: { partnerId } }));
  if (decision.error instanceof Refused && decision.error.status === NOT_FOUND) {
    return (
      <Section title={t("partners.tabs.tier")}>
        <Empty>{t("tiers.none")}</Empty>
      </Section>
    );
  }
  return (
    <Answer of={decision}>
      {({ standing, reason, why, assessments }) => (
        <>
          <Section title={standing.tier === undefined ? t("tiers.none") : t("tiers.in", { tier: standing.tier })}>
            <p>
              {standing.since !== undefined && t("tiers.since", { day: day(standing.since, wording) })}
              {standing.graceUntil !== undefined && <> {t("tiers.ends", { day: day(standing.graceUntil, wording) })}</>}
            </p>
            <Because of={{ reason, why }} />
          </Section>
          {assessments.toReversed().map((it) => (
            <Section
              key={it.tier}
              title={it.tier}
              actions={
                <Status tone={it.earned ? "good" : it.kept ? "warn" : "calm"}>
                  {it.earned ? t("tiers.earned") : it.kept ? t("tiers.kept") : t("tiers.notEarned")}
                </Status>
              }
            >
              {it.predicates.length === 0 ? <p>{t("tiers.base")}</p> : <Conditions of={it.predicates} />}
            </Section>
          ))}
        </>
      )}
    </Answer>
  );
}
