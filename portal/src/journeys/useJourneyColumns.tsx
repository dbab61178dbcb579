import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { count, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import { isOpen, nextStep, type Journey } from "./journey";

/** A journey in a list: whose it is, how far it came, what is next. */
export function useJourneyColumns(): Column<Journey>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/journey" params={{ partnerId: it.partnerId }}>
            {it.partnerCode}
          </Link>
        ),
      },
      { id: "next", title: t("journeys.next"), roomy: true, cell: (it) => <Named>{nextStep(it)?.title}</Named> },
      { id: "due", title: t("journeys.due"), cell: (it) => day(nextStep(it)?.dueAt, wording) },
      { id: "owner", title: t("journeys.turn"), wide: true, cell: (it) => ownerOf(it, (owner) => t(`journeys.owner.${owner}`)) },
      {
        id: "done",
        title: t("journeys.progress"),
        figure: true,
        wide: true,
        cell: (it) => t("journeys.doneOf", { done: count(it.steps.filter((step) => !isOpen(step)).length, wording), all: count(it.steps.length, wording) }),
      },
      { id: "since", title: t("journeys.since"), wide: true, cell: (it) => day(it.createdAt, wording) },
    ],
    [t, wording],
  );
}

function ownerOf(journey: Journey, word: (owner: "vendor" | "partner") => string): string {
  const next = nextStep(journey);
  return next === undefined ? "" : word(next.owner);
}
