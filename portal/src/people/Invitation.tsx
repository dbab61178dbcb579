import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "../api/contract";
import { instant } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { buttonClass } from "../ui/Button";
import { Secret } from "../ui/Secret";
import { Section } from "../ui/Section";

interface Props {
  invited: components["schemas"]["partner.InvitedResponse"];
  /** Where those who were let in are listed. */
  back?: "/users" | "/operators";
  toBack?: string;
}

/** The link that opens the door, to be handed over by whom it was made; none where it was used before a repeat. */
export function Invitation({ invited, back = "/users", toBack }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { user, invitation } = invited;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Section title={t("people.invited", { name: user.name })} headingRef={heading}>
      {invitation === undefined ? (
        <p>{t("people.linkGone")}</p>
      ) : (
        <>
          <p>{t("people.linkLead", { email: user.email, until: instant(invitation.expiresAt, wording) })}</p>
          <Secret label={t("people.link")} value={invitation.link} />
        </>
      )}
      <p>
        <Link to={back} className={buttonClass("primary")}>
          {toBack ?? t("people.toUsers")}
        </Link>
      </p>
    </Section>
  );
}
