import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { listAddress } from "../api/listAddress";
import { useMay } from "../app/session";
import { count, decimal, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Named, Note } from "../ui/Named";
import { Table } from "../ui/Table";
import { Because } from "../ui/Why";
import { useSteps } from "../ui/useList";
import type { Proposal } from "./action";
import { Expectation } from "./Expectation";

/** What may help a partner, with its money and its reasons; the most promising first. */
export function ProposalsTable({ partnerId, proposals }: { partnerId: string; proposals: Proposal[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayAct = useMay("performance:write");
  return (
    <Table
      caption={t("actions.proposalsCaption")}
      list={{ ...useSteps(proposals), address: listAddress("/api/action-proposals/{partnerId}", {}, { partnerId }) }}
      empty={t("actions.noProposals")}
      columns={[
        {
          id: "name",
          title: t("actions.one"),
          cell: (it) => (
            <>
              <Named>{it.name}</Named>
              <Note>{`${coded("actionForm", it.form)} · ${it.whom}`}</Note>
              {it.heldOut && <Note>{t("actions.heldOut")}</Note>}
              {mayAct && (
                <Link
                  to="/partners/$partnerId/actions/new"
                  params={{ partnerId }}
                  search={{ code: it.code, ...(it.against !== undefined && { against: it.against }) }}
                  aria-label={t("actions.assignOf", { name: it.name })}
                >
                  {t("actions.assign")}
                </Link>
              )}
            </>
          ),
        },
        {
          id: "why",
          title: t("actions.why"),
          roomy: true,
          cell: (it) => (
            <>
              {it.against !== undefined && t("actions.likely", { cause: coded("cause", it.against), share: share(it.probability, wording) })}
              <Because of={it} />
            </>
          ),
        },
        {
          id: "expected",
          title: t("actions.expectedYear"),
          figure: true,
          cell: (it) => (
            <>
              <Expectation of={it.expected} />
              <Learning of={it.learned} />
            </>
          ),
        },
        { id: "cost", title: t("actions.cost"), figure: true, wide: true, cell: (it) => money(it.cost, wording) },
      ]}
    />
  );
}

/** What measured effects of its form say of expected ones; nothing before there are any. */
function Learning({ of }: { of: Proposal["learned"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (of === undefined || of.measured === 0) return null;
  return <Note>{t("actions.learnedFrom", { count: of.measured, shown: count(of.measured, wording), factor: decimal(of.factor, wording) })}</Note>;
}
