package pep.performance.diagnosis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.performance.diagnosis.verdict.Diagnosis;
import pep.platform.events.EventType;
import pep.platform.reason.Reason;

/**
 * The public state of a partner's diagnosis, told when the verdict, the causes or the action
 * change.
 *
 * @param causes ranked, the most likely first
 * @param next the next best action in its parts
 * @param why the reason in its parts
 * @param cohort what the partner was compared with, in words
 */
@EventType("diagnosis.changed.v1")
public record DiagnosisChanged(
    String partnerId,
    String verdict,
    String confidence,
    List<String> causes,
    @Nullable String nextBestAction,
    @Nullable Reason next,
    String reason,
    Reason why,
    String cohort,
    int members,
    int rulesVersion,
    Instant at) {

  static DiagnosisChanged of(String partnerId, Diagnosis diagnosis, Instant at) {
    return new DiagnosisChanged(
        partnerId,
        diagnosis.verdict().wireName(),
        diagnosis.confidence().wireName(),
        diagnosis.causes().stream().map(each -> each.cause().wireName()).toList(),
        diagnosis.nextBestAction(),
        diagnosis.next(),
        diagnosis.reason(),
        diagnosis.why(),
        diagnosis.cohort(),
        diagnosis.members(),
        diagnosis.rulesVersion(),
        at);
  }
}
