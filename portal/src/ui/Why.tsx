import { reasoned, type Reason } from "../i18n/reason";
import { sentence } from "../i18n/format";
import { useWording } from "../i18n/wording";
import { Note, Said } from "./Named";

/** Why something was decided so, a line for each reason: in the reader's language where it has words for it. */
export function Why({ of: reasons }: { of: Reason[] }) {
  const wording = useWording();
  return reasons.map((reason) => {
    const own = reasoned(reason, wording);
    const key = reason.code + reason.text;
    return own === undefined ? <Said key={key}>{sentence(reason.text, wording)}</Said> : <Note key={key}>{own}</Note>;
  });
}

/** The reason of one thing; what was kept as a sentence, before there were codes, is shown as it is. */
export function Because({ of: { reason, why } }: { of: { reason: string; why?: Reason } }) {
  return <Why of={[why ?? { code: "said", text: reason }]} />;
}
