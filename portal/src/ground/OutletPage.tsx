import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { country, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { IfClosed } from "../space/IfClosed";
import { CloseOutlet } from "./CloseOutlet";
import { Spacing } from "./Spacing";

type Outlet = ItemOf<"/api/outlets">;

const route = getRouteApi("/outlets/$outletId");

/** One outlet: where it stands, what protects it, and how close others were when it was placed. */
export default function OutletPage() {
  const { t } = useTranslation();
  const { outletId: id } = route.useParams();
  const mayWrite = useMay("territories:write");
  const outlet = useQuery(asked("/api/outlets/{id}", { path: { id } }));
  const title = outlet.data?.name ?? t("insights.outlet");
  return (
    <Page
      title={title}
      heading={<Named>{title}</Named>}
      crumbs={[{ title: t("ground.outlets"), to: "/outlets" }]}
      actions={mayWrite && outlet.data?.status === "open" && <CloseOutlet outlet={outlet.data} />}
    >
      <Answer of={outlet}>
        {(it) => (
          <>
            <About outlet={it} />
            <Spacing of={it} />
            {it.status === "open" && <IfClosed outletId={it.id} />}
          </>
        )}
      </Answer>
      <Section title={t("partners.tabs.history")}>
        <History path="/api/outlets/{id}/history" named={{ id }} />
      </Section>
    </Page>
  );
}

function About({ outlet }: { outlet: Outlet }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { street, postalCode, city, subdivision } = outlet.address;
  const place = [street, [postalCode, city].filter(Boolean).join(" "), subdivision, country(outlet.address.country, wording)];
  return (
    <Section title={t("ground.aboutOutlet")}>
      <Facts
        of={[
          [t("ground.code"), outlet.code],
          [
            t("ground.state"),
            <span key="state">
              <Status tone={outlet.status === "open" ? "good" : "calm"}>{coded("outletStatus", outlet.status)}</Status>
              {outlet.statusReason !== undefined && <Note>{outlet.statusReason}</Note>}
            </span>,
          ],
          [
            t("partners.one"),
            <Link key="partner" to="/partners/$partnerId" params={{ partnerId: outlet.partnerId }}>
              {outlet.partnerCode}
            </Link>,
          ],
          [t("ground.brand"), outlet.brand],
          [t("ground.place"), place.filter(Boolean).join(", ")],
          [t("ground.position"), `${decimal(outlet.latitude, wording)}, ${decimal(outlet.longitude, wording)}`],
          [t("ground.radius"), `${decimal(outlet.protectedRadius.value, wording)} ${outlet.protectedRadius.unit}`],
        ]}
      />
    </Section>
  );
}
