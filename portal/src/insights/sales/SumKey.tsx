import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { country } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Named } from "../../ui/Named";
import type { Dimension } from "./search";

/** What a sum is of, in words: a partner by its name, a country by its own. */
export function SumKey({ dimension, of }: { dimension: Dimension; of: string }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (dimension === "vendor") return t("salesFigures.all");
  if (of === "") return t("concentration.unknown");
  if (dimension === "partner") return <PartnerKey id={of} />;
  if (dimension === "country") return country(of, wording);
  if (dimension !== "mix") return <Named>{of}</Named>;
  const at = of.indexOf("/");
  return (
    <>
      <PartnerKey id={of.slice(0, at)} /> · <Named>{of.slice(at + 1)}</Named>
    </>
  );
}

function PartnerKey({ id }: { id: string }) {
  const mayRead = useMay("partners:read");
  const partner = useQuery({ ...asked("/api/partners/{id}", { path: { id } }), enabled: mayRead });
  if (!mayRead) return <Named>{id}</Named>;
  return (
    <Link to="/partners/$partnerId" params={{ partnerId: id }}>
      <Named>{partner.data?.profile.name ?? id}</Named>
    </Link>
  );
}
