import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { sumOf } from "../api/sums";
import type { Money } from "../api/types";
import { money } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Facts } from "../ui/Facts";
import form from "../ui/Form.module.css";
import type { Dispute } from "./dispute";

interface Props {
  dispute: Dispute;
  adjustment: Money | undefined;
  stays: boolean;
}

/** What a resolution would post, and what the partner is owed before it and after it. */
export function ResolutionPreview({ dispute: { partnerId }, adjustment, stays }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const owed = useOwed(partnerId, adjustment !== undefined);
  if (stays) return <p>{t("disputes.nothingPosted")}</p>;
  if (adjustment === undefined) return null;
  return (
    <div className={form.note} role="status">
      <p>{t("disputes.wouldPost", { amount: money(adjustment, wording) })}</p>
      {owed !== undefined && (
        <Facts
          of={[
            [t("disputes.owedNow"), money(owed, wording)],
            [t("disputes.owedAfter"), money(sumOf(owed, adjustment), wording)],
          ]}
        />
      )}
    </div>
  );
}

/** What a partner is owed with the newest period; unknown while it is asked for, or where it has no account. */
function useOwed(partnerId: string, isWanted: boolean): Money | undefined {
  const newest = useQuery({ ...asked("/api/periods"), enabled: isWanted }).data?.items.at(-1)?.period;
  const accounts = useQuery({
    ...asked("/api/periods/{period}/accounts", { path: { period: newest ?? "" }, query: { partnerId } }),
    enabled: isWanted && newest !== undefined,
  });
  return accounts.data?.items[0]?.closing;
}
