import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "../api/queries";
import { Answer } from "./Answer";
import { Button } from "./Button";
import form from "./Form.module.css";
import { Note } from "./Named";
import { Status } from "./Status";

type Explained = "/api/grants/{id}/explain" | "/api/deals/{id}/explain" | "/api/outlets/{id}/explain";

/** Has a decision made again from what it was made on, for who asks, and says whether it comes out the same. */
export function Replayed({ path, id }: { path: Explained; id: string }) {
  const { t } = useTranslation();
  const [isAsked, ask] = useState(false);
  // All explain alike, so that the types of one stand for each.
  const explained = useQuery({ ...asked(path as "/api/grants/{id}/explain", { path: { id } }), enabled: isAsked });
  if (!isAsked) {
    return (
      <div className={form.buttons}>
        <Button onPress={() => ask(true)}>{t("steps.replay")}</Button>
      </div>
    );
  }
  return (
    <Answer of={explained}>
      {({ replayed, ruleVersion }) => (
        <p role="status">
          <Status tone={replayed ? "good" : "warn"}>{t(replayed ? "steps.replayed" : "steps.notReplayed")}</Status>
          {ruleVersion !== undefined && <Note>{t("steps.byRule", { version: ruleVersion })}</Note>}
        </p>
      )}
    </Answer>
  );
}
