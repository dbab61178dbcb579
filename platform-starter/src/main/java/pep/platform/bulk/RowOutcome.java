package pep.platform.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pep.platform.problem.FieldError;

/**
 * What became of one row.
 *
 * @param row 1 for the first row after the header
 * @param outcome {@code created}, {@code updated}, {@code unchanged} or {@code refused}
 * @param id of the aggregate, if there is one
 * @param code of the problem, if refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowOutcome(
    long row,
    String outcome,
    @Nullable String id,
    @Nullable String code,
    @Nullable String detail,
    @Nullable List<FieldError> errors)
    implements ReportLine {

  public static final String REFUSED = "refused";

  static RowOutcome of(long row, Result result) {
    return new RowOutcome(row, result.outcome(), result.id(), null, null, null);
  }

  static RowOutcome refused(
      long row, String code, String detail, @Nullable List<FieldError> errors) {
    return new RowOutcome(row, REFUSED, null, code, detail, errors);
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
      return new Result("unchanged", id);
    }
  }
}
