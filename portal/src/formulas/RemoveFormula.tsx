import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { Confirm } from "../ui/Confirm";
import { withoutFormula, type Formulas } from "./formula";

/** Takes one formula away with its values; the others stay. */
export function RemoveFormula({ of, code, name }: { of: Formulas; code: string; name: string }) {
  const { t } = useTranslation();
  const remove = useChange(
    (_: string) => answered(client.PUT("/api/formulas", { params: { header: ifMatch(of.version) }, body: { formulas: withoutFormula(of.formulas, code) } })),
    ["/api/formulas", "/api/formulas/history", "/api/formula-values"],
  );
  return (
    <Confirm action={t("formulas.removeOf", { name })} look="danger" title={t("formulas.removeOf", { name })} change={remove}>
      <p>{t("formulas.removeConsequence")}</p>
    </Confirm>
  );
}
