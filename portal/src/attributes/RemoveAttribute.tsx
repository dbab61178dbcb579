import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ifMatch, useChange } from "../api/changes";
import { answered, client } from "../api/client";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Confirm } from "../ui/Confirm";
import { ImpactView } from "./ImpactView";

/** Takes an attribute away, once it was shown whom and what that touches. */
export function RemoveAttribute({ code, name, version }: { code: string; name: string; version: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const remove = useChange(
    async (_: string) => {
      await answered(client.DELETE("/api/attributes/{code}", { params: { path: { code }, header: ifMatch(version) } }));
      void navigate({ to: "/attributes" });
    },
    ["/api/attributes", "/api/attributes/history"],
  );
  return (
    <Confirm action={t("attributes.remove")} look="danger" title={t("attributes.removeOf", { name })} change={remove}>
      <p>{t("attributes.removeConsequence")}</p>
      <Removal code={code} />
    </Confirm>
  );
}

function Removal({ code }: { code: string }) {
  const removal = useQuery({ ...asked("/api/attributes/{code}/removal", { path: { code } }), staleTime: 0 });
  return <Answer of={removal}>{(it) => <ImpactView of={it} />}</Answer>;
}
