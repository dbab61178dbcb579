import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProposalsTable } from "../../actions/ProposalsTable";
import { useActionColumns } from "../../actions/useActionColumns";
import { asked } from "../../api/queries";
import { Refused } from "../../api/refused";
import { useMay } from "../../app/session";
import { Answer } from "../../ui/Answer";
import { buttonClass } from "../../ui/Button";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { Table } from "../../ui/Table";
import { useList } from "../../ui/useList";
import { usePartner } from "./partner";

const NOT_FOUND = 404;

/** What may be done with the partner, and what is being done. */
export default function ActionsTab() {
  const { t } = useTranslation();
  const { id } = usePartner();
  const mayAct = useMay("performance:write");
  const proposals = useQuery(asked("/api/action-proposals/{partnerId}", { path: { partnerId: id } }));
  const isUnknown = proposals.error instanceof Refused && proposals.error.status === NOT_FOUND;
  const list = useList("/api/actions", { partnerId: [id], sort: "-createdAt" });
  const columns = useActionColumns().filter((it) => it.id !== "partner");
  return (
    <>
      <Section title={t("actions.proposals")}>
        {isUnknown ? (
          <Empty>{t("insights.noDiagnosis")}</Empty>
        ) : (
          <Answer of={proposals}>{({ items }) => <ProposalsTable partnerId={id} proposals={items} />}</Answer>
        )}
      </Section>
      <Section
        title={t("actions.withPartner")}
        actions={
          mayAct && (
            <Link to="/partners/$partnerId/actions/new" params={{ partnerId: id }} className={buttonClass()}>
              {t("actions.assignAnother")}
            </Link>
          )
        }
      >
        <Answer of={list.query}>
          {() => <Table caption={t("actions.withPartnerCaption")} list={list} columns={columns} empty={t("actions.noneWithPartner")} />}
        </Answer>
      </Section>
    </>
  );
}
