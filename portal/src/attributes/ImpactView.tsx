import { useTranslation } from "react-i18next";
import { count } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Named } from "../ui/Named";
import { Table } from "../ui/Table";
import { useSteps } from "../ui/useList";
import type { Impact } from "./attributeForm";

/** Whom and what a change of an attribute touches, by kind and reason, with the first of each. */
export function ImpactView({ of: { removedCodes, touched } }: { of: Impact }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {removedCodes.length > 0 && <p>{t("attributes.removedCodes", { codes: removedCodes.join(", ") })}</p>}
      <Table
        caption={t("attributes.touches")}
        list={useSteps(touched, touched.length)}
        empty={t("attributes.touchesNothing")}
        columns={[
          { id: "what", title: t("attributes.what"), cell: (it) => coded("attributeTouched", it.what) },
          { id: "why", title: t("attributes.why"), roomy: true, cell: (it) => coded("attributeWhy", it.why) },
          { id: "count", title: t("attributes.howMany"), figure: true, cell: (it) => count(it.count, wording) },
          { id: "first", title: t("attributes.first"), wide: true, cell: (it) => <Named>{it.first.map(({ code, id }) => code ?? id).join(", ")}</Named> },
        ]}
      />
    </>
  );
}
