package pep.promotion.validation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import pep.promotion.validation.CrossChecked;
import pep.promotion.validation.WrongFields;

/** Asks requests whose fields depend on each other, beside the constraints on single fields. */
@ControllerAdvice
class CrossChecks implements Validator {

  @InitBinder
  void addTo(WebDataBinder binder) {
    @Nullable Object target = binder.getTarget();
    if (target != null && supports(target.getClass())) {
      binder.addValidators(this);
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return CrossChecked.class.isAssignableFrom(type);
  }

  @Override
  public void validate(Object target, Errors errors) {
    WrongFields wrong = new WrongFields();
    ((CrossChecked) target).check(wrong);
    for (var each : wrong.errors()) {
      ((BindingResult) errors)
          .addError(
              new FieldError(
                  errors.getObjectName(),
                  each.field(),
                  null,
                  false,
                  new String[] {each.code()},
                  null,
                  each.cure()));
    }
  }
}
