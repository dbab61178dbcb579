import { useTranslation } from "react-i18next";
import type { ItemOf } from "../api/queries";
import { coded } from "../i18n/words";
import { Note } from "../ui/Named";

/** How a grant keeps others away, and where it does not. */
export function GrantKind({ of: { kind, carveOuts } }: { of: Pick<ItemOf<"/api/grants">, "kind" | "carveOuts"> }) {
  const { t } = useTranslation();
  return (
    <>
      {coded("grantKind", kind)}
      {carveOuts !== undefined && <Note>{`${t("ground.carveOuts")}: ${carveOuts.join(", ")}`}</Note>}
    </>
  );
}
