package pep.platform.validation;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import pep.platform.problem.InvalidInput;

/**
 * A check of a request that needs more than the request itself, such as the vendor's own attributes
 * or the names that a rule may use. What it finds is named beside what the constraints on the
 * fields find, so that one answer names every wrong field.
 */
public final class RequestCheck<T> implements Validator {

  private final Class<T> type;
  private final Consumer<T> check;

  private RequestCheck(Class<T> type, Consumer<T> check) {
    this.type = type;
    this.check = check;
  }

  /**
   * Has a controller's requests of one type checked; to be called for each of its binders.
   *
   * @param check throws {@link InvalidInput} with the paths that fields have in the request. It
   *     runs also where a constraint refuses a field, and so must bear null and whatever else is
   *     refused
   */
  public static <T> void add(DataBinder binder, Class<T> type, Consumer<T> check) {
    if (type.isInstance(binder.getTarget())) {
      binder.addValidators(new RequestCheck<>(type, check));
    }
  }

  @Override
  public boolean supports(Class<?> candidate) {
    return type.isAssignableFrom(candidate);
  }

  @Override
  public void validate(Object target, Errors errors) {
    try {
      check.accept(type.cast(target));
    } catch (InvalidInput invalid) {
      BindingResult all = (BindingResult) errors;
      invalid.errors().forEach(each -> all.addError(error(all.getObjectName(), each)));
    }
  }

  /** Added as it is: the path may lead into a map, where no property could be looked up. */
  private static FieldError error(String object, pep.platform.problem.FieldError found) {
    @Nullable Object unused = null;
    return new FieldError(
        object, found.field(), unused, false, new String[] {found.code()}, null, found.cure());
  }
}
