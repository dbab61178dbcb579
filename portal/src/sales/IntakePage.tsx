import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { useMay } from "../app/session";
import { count, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { usePolling } from "../live/useLive";
import { Answer } from "../ui/Answer";
import { Choice } from "../ui/Choice";
import { Confirm } from "../ui/Confirm";
import { Facts } from "../ui/Facts";
import { Figures } from "../ui/Figures";
import { History } from "../ui/History";
import { Named, Note, Said } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { DownloadRefused } from "./DownloadRefused";
import { IntakeStatus } from "./IntakeStatus";
import { isUnderWay, type Intake } from "./intakes";
import { ReportRows } from "./ReportRows";
import { OUTCOMES, type Outcome } from "./report";

const route = getRouteApi("/sales/$intakeId");
const POLL_MILLIS = 2_000;

/** One file of sales: how its lines ended, why, and the way to take it back. */
export default function IntakePage() {
  const { t } = useTranslation();
  const { intakeId } = route.useParams();
  const maySend = useMay("sales:write");
  const millis = usePolling(POLL_MILLIS);
  const intake = useQuery({
    ...asked("/api/sales/intakes/{id}", { path: { id: intakeId } }),
    refetchInterval: ({ state: { data } }) => (data !== undefined && isUnderWay(data) ? (data.status === "open" ? millis : POLL_MILLIS) : false),
  });
  const title = intake.data?.source ?? t("sales.one");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("sales.title"), to: "/sales" }]}
      actions={maySend && intake.data?.status === "complete" && <VoidIntake intake={intake.data} />}
    >
      <Answer of={intake}>
        {(it) => (
          <>
            <Outcomes intake={it} />
            <Rows intake={it} />
            <IntakeHistory intakeId={it.id} />
          </>
        )}
      </Answer>
    </Page>
  );
}

function Outcomes({ intake }: { intake: Intake }) {
  const { t } = useTranslation();
  const wording = useWording();
  const reasons = Object.entries(intake.reasons);
  return (
    <Section title={t("sales.outcome")}>
      <Figures
        of={[
          { name: t("sales.lines"), value: count(intake.lines, wording) },
          ...OUTCOMES.map((it) => ({ name: coded("lineOutcome", it), value: count(intake.outcomes[it], wording), of: t(`sales.means.${it}`) })),
        ]}
      />
      <Facts
        of={[
          [t("sales.status"), <span key="status"><IntakeStatus intake={intake} />{intake.voidReason !== undefined && <Note>{intake.voidReason}</Note>}{intake.refusal !== undefined && <Said>{intake.refusal}</Said>}</span>],
          [t("sales.arrived"), instant(intake.startedAt, wording)],
          [t("sales.done"), instant(intake.completedAt, wording)],
          ...reasons.map(([code, lines]): [string, string] => [coded("lineReason", code), t("sales.linesOf", { count: lines, shown: count(lines, wording) })]),
        ]}
      />
    </Section>
  );
}

/** The lines of one outcome; those to be repaired first. */
function Rows({ intake }: { intake: Intake }) {
  const { t } = useTranslation();
  const worst = OUTCOMES.find((it) => intake.outcomes[it] > 0) ?? "accepted";
  const [chosen, choose] = useState<Outcome>();
  const outcome = chosen ?? worst;
  return (
    <Section title={t("sales.rows")}>
      <Choice label={t("sales.rowsOf")} value={outcome} onChange={choose} options={OUTCOMES.map((it) => [it, coded("lineOutcome", it)] as const)} />
      {outcome === "held" && (
        <p>
          <Link to="/sales/held" search={{ intakeId: intake.id }}>
            {t("sales.heldOfFile")}
          </Link>
        </p>
      )}
      {outcome === "refused" && intake.outcomes.refused > 0 && <DownloadRefused intake={intake} />}
      <ReportRows key={outcome} intake={intake} outcome={outcome} />
    </Section>
  );
}

function IntakeHistory({ intakeId: id }: { intakeId: string }) {
  const { t } = useTranslation();
  return (
    <Section title={t("partners.tabs.history")}>
      <History path="/api/sales/intakes/{id}/history" named={{ id }} />
    </Section>
  );
}

function VoidIntake({ intake }: { intake: Intake }) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = useChange(
    (reason: string) => answered(client.POST("/api/sales/intakes/{id}/void", { params: { path: { id: intake.id } }, body: { reason } })),
    ["/api/sales/intakes", "/api/sales/intakes/{id}", "/api/sales/intakes/{id}/history", "/api/sales/held"],
  );
  const { accepted, held } = intake.outcomes;
  return (
    <Confirm action={t("sales.void")} look="danger" title={t("sales.voidOf", { source: intake.source })} reason={t("partners.reason")} change={change}>
      <p>{t("sales.voidConsequence", { accepted: count(accepted, wording), held: count(held, wording) })}</p>
    </Confirm>
  );
}
