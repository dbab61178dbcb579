import type { AnswerOf } from "../../api/types";
import { StatementView } from "../../statement/StatementView";
import { useList } from "../../ui/useList";

export function Statement({ statement }: { statement: AnswerOf<"/api/my/statement"> }) {
  const lines = useList("/api/my/statement", {}, { first: statement });
  return <StatementView totals={statement.totals} lines={lines} />;
}
