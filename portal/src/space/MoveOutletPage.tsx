import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "../ui/Answer";
import { Page } from "../ui/Page";
import { typedOutletOf } from "./outletForm";
import { PlaceOutlet } from "./PlaceOutlet";

const route = getRouteApi("/outlets/$outletId/move");

/** Moves, enlarges or renames an outlet that is open, or places one that was closed again. */
export default function MoveOutletPage() {
  const { t } = useTranslation();
  const { outletId: id } = route.useParams();
  const outlet = useQuery({ ...asked("/api/outlets/{id}", { path: { id } }), refetchOnWindowFocus: false });
  const name = outlet.data?.name ?? t("insights.outlet");
  const isOpen = outlet.data?.status !== "closed";
  const crumbs = [
    { title: t("ground.outlets"), to: "/outlets" },
    { title: name, to: `/outlets/${id}` },
  ];
  return (
    <Page title={t(isOpen ? "steps.moveOutletOf" : "steps.placeAgainOf", { name })} lead={t(isOpen ? "steps.moveOutletLead" : "steps.placeAgainLead")} crumbs={crumbs}>
      <Answer of={outlet}>{(it) => <PlaceOutlet key={it.version} from={typedOutletOf(it)} isMove />}</Answer>
    </Page>
  );
}
