package pep.platform.validation;

import java.util.ArrayList;
import java.util.List;
import pep.platform.problem.FieldError;
import pep.platform.problem.InvalidInput;

/** Collects what is wrong with the fields of a request. */
public final class WrongFields {

  private final String path;
  private final List<FieldError> errors;

  /** Collects for a request as a whole. */
  public WrongFields() {
    this("", new ArrayList<>());
  }

  private WrongFields(String path, List<FieldError> errors) {
    this.path = path;
    this.errors = errors;
  }

  /** Collects for what stands in a field of the request. */
  public WrongFields in(String field) {
    return new WrongFields(path + field + ".", errors);
  }

  public void add(String field, String code, String cure) {
    errors.add(new FieldError(path + field, code, cure));
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /**
   * @throws InvalidInput naming every wrong field, if there is any
   */
  public void refuse() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors());
    }
  }
}
