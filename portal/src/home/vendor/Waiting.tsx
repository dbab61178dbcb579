import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "../../api/queries";
import { useMay } from "../../app/session";
import { count, day } from "../../i18n/format";
import { useWording } from "../../i18n/wording";
import { Answer } from "../../ui/Answer";
import { Section } from "../../ui/Section";

const MOST = 100;

/** What waits for a decision, the longest waiting first. */
export function Waiting() {
  const { t } = useTranslation();
  const wording = useWording();
  const may = useMay("partners:read");
  const applications = useQuery({
    ...asked("/api/partners", { query: { status: ["applied", "in_review"], sort: "createdAt", limit: MOST } }),
    enabled: may,
  });
  if (!may) return null;
  return (
    <Section title={t("home.waiting.title")}>
      <Answer of={applications}>
        {({ items, next }) =>
          items[0] === undefined ? (
            <p>{t("home.waiting.nothing")}</p>
          ) : (
            <p>
              <Link to="/applications">
                {t("home.waiting.applications", {
                  count: items.length,
                  shown: `${count(items.length, wording)}${next === undefined ? "" : "+"}`,
                })}
              </Link>{" "}
              {t("home.waiting.since", { day: day(items[0].createdAt, wording) })}
            </p>
          )
        }
      </Answer>
    </Section>
  );
}
