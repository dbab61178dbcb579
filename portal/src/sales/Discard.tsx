import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { TOUCHED, type Selection } from "./heldWork";

interface Props {
  select: Selection;
  done: () => void;
}

/** Gives held lines up, with a reason that their files keep. */
export function Discard({ select, done }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = useChange(async (reason: string) => {
    await answered(client.POST("/api/sales/held/discard", { body: { reason, select } }));
    done();
  }, TOUCHED);
  const ticked = select.lines?.length;
  const title = ticked === undefined ? t("heldWork.discardAll") : t("sales.discardOf", { count: ticked, shown: count(ticked, wording) });
  return (
    <Confirm action={t("sales.discard")} look="danger" title={title} reason={t("partners.reason")} change={change}>
      <p>{t("sales.discardConsequence")}</p>
      {ticked === undefined && <HowMany select={select} />}
    </Confirm>
  );
}

/** How many lines it would be: more may match than are shown. */
function HowMany({ select }: { select: Selection }) {
  const { t } = useTranslation();
  const wording = useWording();
  const trial = useQuery({
    queryKey: ["held lines given up", select],
    queryFn: ({ signal }) => answered(client.POST("/api/sales/held/discard", { signal, params: { query: { dryRun: true } }, body: { reason: t("heldWork.trying"), select } })),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Answer of={trial}>
      {({ discarded }) => (
        <p>
          <strong>{t("heldWork.wouldGo", { count: discarded, shown: count(discarded, wording) })}</strong>
        </p>
      )}
    </Answer>
  );
}
