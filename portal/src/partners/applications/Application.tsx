import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Partner } from "../../api/types";
import { useMay } from "../../app/session";
import { country, day } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { coded } from "../../i18n/words";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";
import { Checklist } from "../Checklist";
import { Decision } from "../Decision";
import { PartnerStatusOf } from "../status";
import styles from "./Application.module.css";

/** One application: who, since when, what is checked, and the decision. */
export function Application({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const wording = useWording();
  const mayDecide = useMay("partners:write");
  const { profile } = partner;
  return (
    <Section title={profile.name} actions={<PartnerStatusOf status={partner.status} />}>
      <p className={styles.facts}>
        {[
          partner.code,
          coded("partnerType", profile.type),
          country(profile.country, wording),
          t("partners.appliedOn", { day: day(partner.createdAt, wording) }),
        ].join(" · ")}
      </p>
      {profile.contacts[0] !== undefined && (
        <p className={styles.facts}>
          {t("partners.contact")}: <Named>{profile.contacts[0].name}</Named> {profile.contacts[0].email}
        </p>
      )}
      <Checklist partner={partner} mayDecide={mayDecide} />
      <div className={styles.foot}>
        {mayDecide && <Decision partner={partner} />}
        <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
          {t("partners.openProfile")}
        </Link>
      </div>
    </Section>
  );
}
