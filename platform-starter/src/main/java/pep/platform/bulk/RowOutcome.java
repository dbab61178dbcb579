package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;

/**
 * What became of one row.
 *
 * @param row 1 for the first row after the header
 * @param line where it stands in the file, 1 for its first line
 * @param key what the row is about, unless it cannot be read
 * @param outcome {@code created}, {@code updated}, {@code unchanged}, {@code superseded} or {@code
 *     refused}
 * @param id of the aggregate, if there is one
 * @param supersededBy the row that says something else, or the same, of what this one is about
 * @param code of the problem, if refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowOutcome(
    long row,
    long line,
    @Nullable String key,
    String outcome,
    @Nullable String id,
    @Nullable Long supersededBy,
    @Nullable String code,
    @Nullable String detail,
    @Nullable List<FieldError> errors)
    implements ReportLine {

  public static final String REFUSED = "refused";
  static final String UNCHANGED = "unchanged";
  static final String SUPERSEDED = "superseded";

  static RowOutcome of(Row row, String key, Result result) {
    return new RowOutcome(
        row.number(), row.line(), key, result.outcome(), result.id(), null, null, null, null);
  }

  static RowOutcome refused(
      Row row,
      @Nullable String key,
      String code,
      String detail,
      @Nullable List<FieldError> errors) {
    return new RowOutcome(row.number(), row.line(), key, REFUSED, null, null, code, detail, errors);
  }

  boolean isRefused() {
    return outcome.equals(REFUSED);
  }

  RowOutcome with(String other) {
    return new RowOutcome(row, line, key, other, id, supersededBy, code, detail, errors);
  }

  RowOutcome supersededBy(long later) {
    return new RowOutcome(row, line, key, SUPERSEDED, id, later, code, detail, errors);
  }

  /** What a row's handler says of a row that it took. */
  public record Result(String outcome, @Nullable String id) {

    public static Result created(String id) {
      return new Result("created", id);
    }

    public static Result updated(String id) {
      return new Result("updated", id);
    }

    public static Result unchanged(String id) {
      return new Result(UNCHANGED, id);
    }
  }
}
