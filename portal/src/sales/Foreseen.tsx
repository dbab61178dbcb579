import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Figures } from "../ui/Figures";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import { placeOf } from "./held";
import { Reasons } from "./Reasons";

type Outcome = components["schemas"]["performance.ReleaseResponse"];

/** What would become of held lines: how many would count, and which would still be held and why. */
export function Foreseen({ by, ask }: { by: readonly unknown[]; ask: (signal: AbortSignal) => Promise<Outcome> }) {
  const trial = useQuery({ queryKey: ["held lines tried", ...by], queryFn: ({ signal }) => ask(signal), staleTime: 0, gcTime: 0, refetchOnWindowFocus: false });
  return <Answer of={trial}>{(it) => <Shown of={it} />}</Answer>;
}

function Shown({ of: { released, held, still } }: { of: Outcome }) {
  const { t } = useTranslation();
  const wording = useWording();
  const list = useSteps(still, 5);
  return (
    <>
      <Figures
        of={[
          { name: t("heldWork.wouldCount"), value: count(released, wording) },
          { name: t("heldWork.wouldWait"), value: count(held, wording) },
        ]}
      />
      {still.length > 0 && (
        <Table
          caption={t("heldWork.still")}
          list={list}
          empty=""
          columns={[
            { id: "line", title: t("sales.line"), cell: (it) => <span key={placeOf(it)}>{it.externalId ?? count(it.line, wording)}</span> },
            { id: "partner", title: t("partners.code"), cell: (it) => it.partnerCode },
            { id: "why", title: t("sales.why"), roomy: true, cell: (it) => <Reasons of={it.reasons} /> },
          ]}
        />
      )}
    </>
  );
}
