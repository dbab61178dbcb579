package pep.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

  /**
   * A field of the body or a parameter names something that the vendor does not have.
   *
   * @param noun such as {@code partner}: the code is then {@code unknown-partner}
   */
  public static InvalidInput unknown(String field, String noun) {
    return of(
        field,
        "unknown-" + noun.replace(' ', '-'),
        "Name a " + noun + " that you have; a new one is known everywhere within a second.");
  }

  /**
   * Looks up what a field names.
   *
   * @throws InvalidInput as {@link #unknown} where it is not found
   */
  public static <T> T named(String field, String noun, Supplier<T> lookup) {
    try {
      return lookup.get();
    } catch (NotFound absent) {
      throw absent.noun().equals(noun) ? unknown(field, noun) : absent;
    }
  }

  public List<FieldError> errors() {
    return errors;
  }
}
