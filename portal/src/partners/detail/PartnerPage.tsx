import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { Refused } from "../../api/refused";
import type { Partner } from "../../api/types";
import { NotFound } from "../../app/NotFound";
import { useMay } from "../../app/session";
import { country } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Answer } from "../../ui/Answer";
import { Named } from "../../ui/Named";
import { Page } from "../../ui/Page";
import { Decision } from "../Decision";
import { PartnerStatusOf } from "../status";
import { PartnerContext } from "./partner";
import styles from "./PartnerPage.module.css";
import { PartnerTabs } from "./PartnerTabs";
import { Standing } from "./Standing";

const route = getRouteApi("/partners/$partnerId");
const NOT_FOUND = 404;

/** Everything about one partner, each side of it at an address of its own. */
export default function PartnerPage() {
  const { t } = useTranslation();
  const { partnerId } = route.useParams();
  const partner = useQuery(asked("/api/partners/{id}", { path: { id: partnerId } }));
  if (partner.error instanceof Refused && partner.error.status === NOT_FOUND) return <NotFound />;
  const crumbs = [{ title: t("partners.title"), to: "/partners" }];
  if (partner.data === undefined) {
    return (
      <Page title={t("partners.one")} crumbs={crumbs}>
        <Answer of={partner}>{() => null}</Answer>
      </Page>
    );
  }
  return <Answer of={partner}>{(it) => <Found partner={it} />}</Answer>;
}

function Found({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayDecide = useMay("partners:write");
  const { profile } = partner;
  const facts = [partner.code, coded("partnerType", profile.type), country(profile.country, wording)];
  return (
    <Page
      title={profile.name}
      heading={<Named>{profile.name}</Named>}
      crumbs={[{ title: t("partners.title"), to: "/partners" }]}
      lead={
        <span className={styles.facts}>
          <PartnerStatusOf status={partner.status} /> {facts.join(" · ")}
        </span>
      }
      actions={mayDecide && <Decision partner={partner} />}
    >
      {partner.statusReason !== undefined && (
        <p className={styles.reason}>
          {t("partners.reasonGiven")}: <Named>{partner.statusReason}</Named>
        </p>
      )}
      {partner.mergedInto !== undefined && (
        <p className={styles.reason}>
          <Link to="/partners/$partnerId" params={{ partnerId: partner.mergedInto }}>
            {t("partners.goesOnAs")}
          </Link>
        </p>
      )}
      <Standing partnerId={partner.id} />
      <PartnerTabs partnerId={partner.id} />
      <PartnerContext value={partner}>
        <Outlet />
      </PartnerContext>
    </Page>
  );
}
