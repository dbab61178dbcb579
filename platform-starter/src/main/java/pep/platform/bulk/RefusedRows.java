package pep.platform.bulk;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pep.platform.bulk.RowReading.ReadRow.Sound;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;
import pep.platform.problem.RuleBroken;

/** Tells why a row was refused that could be read. */
final class RefusedRows {

  private static final Logger log = LoggerFactory.getLogger(RefusedRows.class);

  private RefusedRows() {}

  static RowOutcome of(Sound<?> read, RuntimeException cause) {
    if (cause instanceof RuleBroken broken) {
      List<FieldError> errors = broken instanceof InvalidInput invalid ? invalid.errors() : null;
      return RowOutcome.refused(
          read.row(),
          read.sent().key(),
          broken.problem().code(),
          String.valueOf(broken.getMessage()),
          errors);
    }
    log.error("Row {} failed", read.row().number(), cause);
    return RowOutcome.refused(
        read.row(), read.sent().key(), "internal-error", "Something went wrong on our side.", null);
  }
}
