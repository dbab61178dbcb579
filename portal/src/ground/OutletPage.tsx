import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, type ItemOf } from "../api/queries";
import { useMay } from "../app/session";
import { country, decimal } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Answer } from "../ui/Answer";
import { buttonClass } from "../ui/Button";
import { Facts } from "../ui/Facts";
import { History } from "../ui/History";
import { Named, Note } from "../ui/Named";
import { Page } from "../ui/Page";
import { Replayed } from "../ui/Replayed";
import { Section } from "../ui/Section";
import { Status } from "../ui/Status";
import { IfClosed } from "../space/IfClosed";
import { CloseOutlet } from "./CloseOutlet";
import { lineOf } from "./lines";
import { Spacing } from "./Spacing";
import { TransferOutlet } from "./TransferOutlet";

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
      actions={mayWrite && outlet.data !== undefined && <Steps outlet={outlet.data} />}
    >
      <Answer of={outlet}>
        {(it) => (
          <>
            <About outlet={it} />
            <Spacing of={it} />
            <GroundsOfOthers outlet={it} />
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

/** What can be done with it: one that is open moves, goes to another partner or closes, one that is closed is placed again. */
function Steps({ outlet }: { outlet: Outlet }) {
  const { t } = useTranslation();
  const isOpen = outlet.status === "open";
  return (
    <>
      <Link to="/outlets/$outletId/move" params={{ outletId: outlet.id }} className={buttonClass()}>
        {t(isOpen ? "steps.moveOutlet" : "steps.placeAgain")}
      </Link>
      {isOpen && <TransferOutlet key={`to ${outlet.version}`} outlet={outlet} />}
      {isOpen && <CloseOutlet outlet={outlet} />}
    </>
  );
}

/** Who else has the place alone, and what the vendor makes of that. */
function GroundsOfOthers({ outlet: { grounds, id } }: { outlet: Outlet }) {
  const { t } = useTranslation();
  return (
    <Section title={t("steps.ground")}>
      {grounds === undefined || grounds.length === 0 ? (
        <p>{t("steps.noGround")}</p>
      ) : (
        <ul>
          {grounds.map((it) => (
            <li key={`${it.grantId} ${it.productLine}`}>
              <Link to="/grants/$grantId" params={{ grantId: it.grantId }}>
                {t("deals.inbox.ground", { territory: it.territoryCode, line: lineOf(it.productLine) })}
              </Link>
              <Note>{t(`steps.measure.${it.measure}`)}</Note>
            </li>
          ))}
        </ul>
      )}
      <Replayed path="/api/outlets/{id}/explain" id={id} />
    </Section>
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
          [
            t("ground.position"),
            <Link key="position" to="/ground/where" search={{ lat: String(outlet.latitude), lon: String(outlet.longitude) }} title={t("whereIs.ask")}>
              {decimal(outlet.latitude, wording)}, {decimal(outlet.longitude, wording)}
            </Link>,
          ],
          [t("ground.radius"), `${decimal(outlet.protectedRadius.value, wording)} ${outlet.protectedRadius.unit}`],
        ]}
      />
    </Section>
  );
}
