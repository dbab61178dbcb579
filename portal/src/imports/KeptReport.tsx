import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { day, instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { Section } from "../ui/Section";
import { useList } from "../ui/useList";
import { DownloadRefused } from "./DownloadRefused";
import { keptAt, oneKeptAt, reportAt, type Door } from "./doors";
import { OutcomeChoice } from "./OutcomeChoice";
import { OutcomeFigures } from "./OutcomeFigures";
import { OutcomeRows } from "./OutcomeRows";
import { Repair } from "./Repair";
import { outcomesIn, type Outcome } from "./report";
import { isBeingUndone, type Kept } from "./undo";
import { UndoImport } from "./UndoImport";

const POLL_MILLIS = 2_000;

interface Props {
  door: Door;
  importId: string;
  /** Tries rows that were repaired. */
  tryAgain: (file: File) => void;
}

/** What became of a file that was taken; its refused rows are repaired where they stand. */
export function KeptReport({ door, importId, tryAgain }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const [isUndoCalledFor, callForUndo] = useState(false);
  const goesOn = (it: Kept) => it.finishedAt === undefined || isBeingUndone(it, isUndoCalledFor);
  const kept = useQuery({
    ...asked(oneKeptAt(door, importId)),
    refetchInterval: ({ state: { data } }) => (data !== undefined && goesOn(data) ? POLL_MILLIS : false),
  });
  useUndone(door, importId, kept.data);
  return (
    <>
      <Section title={t("imports.report")} actions={kept.data?.outcomes["refused"] !== undefined && <DownloadRefused door={door} importId={importId} />}>
        <Answer of={kept}>
          {({ startedAt, finishedAt, whole, rows, outcomes, keptUntil }) => (
            <>
              <OutcomeFigures rows={rows} outcomes={outcomes} />
              <Facts
                of={[
                  [t("imports.startedAt"), instant(startedAt, wording)],
                  [t("imports.finishedAt"), finishedAt === undefined ? t("imports.unfinished") : instant(finishedAt, wording)],
                  ...(whole || finishedAt === undefined ? [] : [[t("imports.broke"), t("imports.brokeOff")] as [string, string]]),
                  [t("imports.keptUntil"), day(keptUntil, wording)],
                ]}
              />
              <ReportRows door={door} importId={importId} there={outcomesIn(outcomes)} tryAgain={tryAgain} />
            </>
          )}
        </Answer>
      </Section>
      {kept.data !== undefined && door.keeps !== true && <UndoImport door={door} kept={kept.data} isCalledFor={isUndoCalledFor} calledFor={() => callForUndo(true)} />}
    </>
  );
}

/** Asks again for what an undoing has changed, as far as it has come. */
function useUndone(door: Door, importId: string, kept: Kept | undefined) {
  const queries = useQueryClient();
  const undone = kept?.outcomes["undone"] ?? 0;
  useEffect(() => {
    if (undone > 0) [...door.touched, keptAt(door), reportAt(door, importId)].forEach((path) => void queries.invalidateQueries({ queryKey: [path] }));
  }, [queries, door, importId, undone]);
}

interface RowsProps extends Props {
  there: Outcome[];
}

function ReportRows({ door, importId, there, tryAgain }: RowsProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Outcome>();
  const outcome = there.find((it) => it === chosen) ?? there[0] ?? "created";
  const list = useList(reportAt(door, importId), { outcome: [outcome], limit: 50 });
  return (
    <>
      <OutcomeChoice of={there} value={outcome} choose={choose} />
      <Answer of={list.query}>
        {() =>
          outcome === "refused" ? (
            <Repair list={list} known={door.columns} isTried send={tryAgain} />
          ) : (
            <OutcomeRows caption={t("imports.reportCaption")} list={list} door={door} />
          )
        }
      </Answer>
    </>
  );
}
