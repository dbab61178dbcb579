import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { day, money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import type { Column } from "../ui/columns";
import { Named } from "../ui/Named";
import type { Action } from "./action";
import { ActionStatus } from "./ActionStatus";

/** What a list of actions says of each. */
export function useActionColumns(): Column<Action>[] {
  const { t } = useTranslation();
  const wording = useWording();
  return useMemo(
    () => [
      {
        id: "name",
        title: t("actions.one"),
        cell: (it) => (
          <Link to="/actions/$actionId" params={{ actionId: it.id }}>
            <Named>{it.name}</Named>
          </Link>
        ),
      },
      {
        id: "partner",
        title: t("partners.one"),
        cell: (it) => (
          <Link to="/partners/$partnerId/actions" params={{ partnerId: it.partnerId }}>
            <Named>{it.partnerName ?? it.partnerCode ?? it.partnerId}</Named>
          </Link>
        ),
      },
      { id: "status", title: t("actions.status"), cell: (it) => <ActionStatus of={it} /> },
      { id: "assignee", title: t("actions.assignee"), wide: true, cell: (it) => <Named>{it.assignee}</Named> },
      { id: "dueOn", title: t("actions.dueOn"), sort: "dueOn", cell: (it) => day(it.dueOn, wording) },
      { id: "against", title: t("actions.against"), wide: true, cell: (it) => coded("cause", it.against) },
      { id: "expected", title: t("actions.expectedShort"), figure: true, wide: true, cell: (it) => money(it.expected?.perYear, wording) },
    ],
    [t, wording],
  );
}
