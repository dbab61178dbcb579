import { useTranslation } from "react-i18next";
import type { Partner } from "../../api/types";
import { useVisit } from "../../app/session";
import { words } from "../../i18n/format";
import { Checklist } from "../../partners/Checklist";
import { missingOf } from "../../partners/lifecycle";
import { Named } from "../../ui/Named";
import { Section } from "../../ui/Section";

/** What a partner that is not in business is waiting for, what is missing, and who acts next. */
export function NextSteps({ profile }: { profile: Partner }) {
  const { t } = useTranslation();
  const vendor = useVisit().vendor?.name ?? t("shell.vendor");
  const { status } = profile;
  if (status === "suspended" || status === "ended") {
    return (
      <Section title={t(status === "suspended" ? "home.steps.suspendedTitle" : "home.steps.endedTitle")}>
        <p>
          {t(status === "suspended" ? "home.steps.suspended" : "home.steps.ended", { vendor })}
          {profile.statusReason !== undefined && (
            <>
              {" "}
              {t("partners.reasonGiven")}: <Named>{profile.statusReason}</Named>
            </>
          )}
        </p>
      </Section>
    );
  }
  const missing = missingOf(profile);
  return (
    <Section title={t(status === "applied" ? "home.steps.appliedTitle" : "home.steps.reviewTitle")}>
      <p>
        {status === "applied"
          ? t("home.steps.applied", { vendor })
          : missing.length === 0
            ? t("home.steps.allDone", { vendor })
            : t("home.steps.review", { vendor, items: missing.map((item) => words(item.replaceAll("-", " "))).join(", ") })}
      </p>
      <Checklist partner={profile} mayDecide={false} />
    </Section>
  );
}
