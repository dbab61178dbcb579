import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../app/session";
import { count, decimal, money, share } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { buttonClass } from "../ui/Button";
import { Named, Note, Said } from "../ui/Named";
import { Table } from "../ui/Table";
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
      list={useSteps(proposals)}
      empty={t("actions.noProposals")}
      columns={[
        {
          id: "name",
          title: t("actions.one"),
          cell: (it) => (
            <>
              <Named>{it.name}</Named>
              <Note>{coded("actionForm", it.form)}</Note>
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
              <Said>{it.why}</Said>
            </>
          ),
        },
        { id: "expected", title: t("actions.expectedYear"), figure: true, cell: (it) => <Expectation of={it.expected} /> },
        { id: "learned", title: t("actions.learned"), wide: true, roomy: true, cell: (it) => <Learning of={it.learned} /> },
        { id: "cost", title: t("actions.cost"), figure: true, wide: true, cell: (it) => money(it.cost, wording) },
        { id: "whom", title: t("actions.whom"), wide: true, cell: (it) => <Named>{it.whom}</Named> },
        ...(mayAct
          ? [
              {
                id: "assign",
                title: t("actions.assign"),
                cell: (it: Proposal) => (
                  <Link
                    to="/partners/$partnerId/actions/new"
                    params={{ partnerId }}
                    search={{ code: it.code, ...(it.against !== undefined && { against: it.against }) }}
                    className={buttonClass()}
                    aria-label={t("actions.assignOf", { name: it.name })}
                  >
                    {t("actions.assign")}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Learning({ of }: { of: Proposal["learned"] }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (of === undefined || of.measured === 0) return t("actions.nothingLearned");
  return t("actions.learnedFrom", { count: of.measured, shown: count(of.measured, wording), factor: decimal(of.factor, wording) });
}
