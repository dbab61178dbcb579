package pep.performance.intake.recorded;

import org.jspecify.annotations.Nullable;
import pep.performance.intake.line.LineDecision;
import pep.performance.intake.line.Sale;

/**
 * A line that was recorded under an external id, and stands.
 *
 * @param intakeId of the file that it came in
 * @param sent what it said
 * @param batchId the batch that has it: of its file, or where it was released from being held
 * @param counted the decision by which it counts; null while it is held
 */
record RecordedLine(String intakeId, Sale sent, String batchId, @Nullable LineDecision counted) {}
