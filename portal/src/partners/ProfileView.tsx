import { useTranslation } from "react-i18next";
import type { Partner } from "../api/types";
import { country, day } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { coded } from "../i18n/words";
import { Facts } from "../ui/Facts";
import { Named, Note } from "../ui/Named";

/** What is known of a partner's company. */
export function ProfileView({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { profile, certifications } = partner;
  const none = t("list.none");
  return (
    <Facts
      of={[
        [t("partners.name"), <Named key="name">{profile.name}</Named>],
        [t("partners.code"), partner.code],
        [t("partners.type"), coded("partnerType", profile.type)],
        [t("partners.country"), country(profile.country, wording)],
        [t("partners.verticals"), profile.verticals.join(", ") || none],
        [t("partners.capabilities"), profile.capabilities.join(", ") || none],
        [
          t("partners.contacts"),
          profile.contacts.length === 0
            ? none
            : profile.contacts.map((contact, index) => (
                <div key={index}>
                  <Named>{contact.name}</Named>
                  <Note>{[contact.role, contact.email, contact.phone].filter(Boolean).join(" · ")}</Note>
                </div>
              )),
        ],
        [
          t("partners.certifications"),
          certifications.length === 0
            ? none
            : certifications.map((held) => (
                <div key={held.code}>
                  {held.code}
                  <Note>
                    {held.expiresAt === undefined
                      ? t("partners.certifiedSince", { day: day(held.awardedAt, wording) })
                      : t("partners.certifiedUntil", { day: day(held.expiresAt, wording) })}
                  </Note>
                </div>
              )),
        ],
        ...Object.entries(profile.attributes).map(([code, value]): [string, string] => [code, written(value)]),
      ]}
    />
  );
}

function written(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
