package pep.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Input that cannot be right whatever the state: 400 with every wrong field named. */
@Problem(
    code = "invalid-input",
    status = 400,
    title = "The request is not valid",
    cure = "Correct the fields named in errors.")
public class InvalidInput extends RuleBroken {

  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(
        errors.stream().map(e -> e.field() + ": " + e.cure()).collect(Collectors.joining(" ")),
        Map.of("errors", errors));
    this.errors = errors;
  }

  public static InvalidInput of(String field, String code, String cure) {
    return new InvalidInput(List.of(new FieldError(field, code, cure)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
