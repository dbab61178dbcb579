import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { coded } from "../i18n/words";
import { Note, Said } from "../ui/Named";

type Reason = components["schemas"]["performance.HeldLine"]["reasons"][number];

/** Why a line did not count, each reason with what it is about and the cure. */
export function Reasons({ of }: { of: Reason[] | undefined }) {
  const { t } = useTranslation();
  if (of === undefined || of.length === 0) return "–";
  return of.map((reason) => (
    <div key={`${reason.code} ${reason.column}`}>
      {coded("lineReason", reason.code)}
      {reason.column !== undefined && (
        <Note>
          {reason.column}
          {reason.value !== undefined && (
            <>
              {" = "}
              <code>{reason.value}</code>
            </>
          )}
          {reason.recorded !== undefined && (
            <>
              {` (${t("sales.recorded")} `}
              <code>{reason.recorded}</code>)
            </>
          )}
        </Note>
      )}
      <Said>{reason.cure}</Said>
    </div>
  ));
}
