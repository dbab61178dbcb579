package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.bulk.file.Row;
import pep.platform.problem.FieldError;

/**
 * What became of one row.
 *
 * @param row 1 for the first row after the header
 * @param line where it stands in the file, 1 for its first line
 * @param key what the row is about, unless it cannot be read
 * @param outcome {@code created}, {@code updated}, {@code unchanged}, {@code superseded}, {@code
 *     refused}, or {@code undone} after the import was
 * @param id of the aggregate, if there is one
 * @param version of the aggregate after the row was taken
 * @param supersededBy the row that says something else, or the same, of what this one is about
 * @param code of the problem, if refused
 * @param sent the row as it was sent, if refused: values by columns, or its text where it is no row
 * @param changes of a stored thing, field by field
 * @param consequences what would be set in motion, if the run is dry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowOutcome(
    long row,
    long line,
    @Nullable String key,
    String outcome,
    @Nullable String id,
    @Nullable Long version,
    @Nullable Long supersededBy,
    @Nullable String code,
    @Nullable String detail,
    @Nullable List<FieldError> errors,
    @Nullable Object sent,
    @Nullable List<FieldChange> changes,
    @Nullable List<Consequence> consequences)
    implements ReportLine {

  public static final String REFUSED = "refused";
  static final String UPDATED = "updated";
  static final String UNCHANGED = "unchanged";
  static final String SUPERSEDED = "superseded";
  static final String UNDONE = "undone";
  private static final String RESTORED = "restored";

  static RowOutcome of(Row row, String key, Result result) {
    return new RowOutcome(
        row.number(),
        row.line(),
        key,
        result.outcome(),
        result.id(),
        result.version(),
        null,
        null,
        null,
        null,
        null,
        result.changes(),
        result.consequences());
  }

  static RowOutcome refused(
      Row row,
      @Nullable String key,
      String code,
      String detail,
      @Nullable List<FieldError> errors) {
    return new RowOutcome(
        row.number(),
        row.line(),
        key,
        REFUSED,
        null,
        null,
        null,
        code,
        detail,
        errors,
        row.sent(),
        null,
        null);
  }

  boolean isRefused() {
    return outcome.equals(REFUSED);
  }

  /** Whether it says what is stored: of a thing that it made or changed. */
  boolean stands() {
    return id != null && isStanding(outcome);
  }

  /** Whether an outcome says so. */
  static boolean isStanding(String outcome) {
    return switch (outcome) {
      case REFUSED, UNCHANGED, SUPERSEDED, UNDONE -> false;
      default -> true;
    };
  }

  /** Whether the thing was there before. */
  boolean changed() {
    return outcome.equals(UPDATED);
  }

  RowOutcome with(String other) {
    return as(other, supersededBy);
  }

  RowOutcome supersededBy(long later) {
    return as(SUPERSEDED, later);
  }

  /** The same as a row that sets a thing back. */
  RowOutcome restored(List<FieldChange> backwards) {
    return new RowOutcome(
        row, line, key, RESTORED, id, version, null, null, null, null, null, backwards, null);
  }

  private RowOutcome as(String other, @Nullable Long later) {
    return new RowOutcome(
        row,
        line,
        key,
        other,
        id,
        version,
        later,
        code,
        detail,
        errors,
        sent,
        changes,
        consequences);
  }

  /** What became, or would become, of a row that was taken. */
  record Result(
      String outcome,
      @Nullable String id,
      @Nullable Long version,
      @Nullable List<FieldChange> changes,
      @Nullable List<Consequence> consequences) {

    static Result stored(
        String outcome, String id, long version, @Nullable List<FieldChange> changes) {
      return new Result(outcome, id, version, changes, null);
    }

    /** The same without its changes. */
    Result brief() {
      return new Result(outcome, id, version, null, null);
    }

    /** The same of another version. */
    Result at(@Nullable Long other) {
      return new Result(outcome, id, other, changes, consequences);
    }

    static Result foreseen(
        String outcome,
        @Nullable String id,
        List<FieldChange> changes,
        List<Consequence> consequences) {
      return new Result(outcome, id, null, changes, consequences);
    }
  }
}
