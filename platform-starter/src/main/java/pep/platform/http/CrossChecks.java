package pep.platform.http;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import pep.platform.validation.CrossChecked;
import pep.platform.validation.RequestCheck;
import pep.platform.validation.WrongFields;

/** Asks requests whose fields depend on each other, beside the constraints on single fields. */
@ControllerAdvice
public class CrossChecks {

  @InitBinder
  void addTo(WebDataBinder binder) {
    RequestCheck.add(
        binder,
        CrossChecked.class,
        request -> {
          WrongFields wrong = new WrongFields();
          request.check(wrong);
          wrong.refuse();
        });
  }
}
