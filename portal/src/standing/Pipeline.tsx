import { useTranslation } from "react-i18next";
import type { Scorecard } from "../api/types";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Figures } from "../ui/Figures";

/** What the partner has going: deals, trainings, ground. */
export function Pipeline({ of: { pipeline, quotes } }: { of: Scorecard }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { dealsOpen, dealsWon, dealsLost, trainingsCompleted, programs, liveGrants, rivals, outlets } = pipeline;
  return (
    <Figures
      of={[
        { name: t("standing.dealsOpen"), value: count(dealsOpen, wording), of: t("standing.wonAndLost", { won: count(dealsWon, wording), lost: count(dealsLost, wording) }) },
        { name: t("quotes.title"), value: count(quotes, wording), of: t("figures.allTime") },
        { name: t("standing.trainings"), value: count(trainingsCompleted, wording), of: t("standing.programs", { programs: count(programs, wording) }) },
        { name: t("standing.territories"), value: count(liveGrants, wording), of: t("standing.rivals", { rivals: count(rivals, wording) }) },
        { name: t("standing.outlets"), value: count(outlets, wording), of: t("figures.today") },
      ]}
    />
  );
}
